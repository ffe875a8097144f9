package chainrule.grader.gradebook;

import chainrule.exercises.CheckReport;
import chainrule.grader.report.ScoreText;
import chainrule.grader.result.QuestionScore;
import chainrule.grader.result.Score;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes marks as {@code nbgrader export} does, with one more column per question, one with the
 * questions that {@code --repeat} found flaky, and one with what people said.
 *
 * <p>A question dropped for a student is empty, as if it had not been asked; the others count for
 * the whole. A student without any mark has empty scores, not zero: that decision is the
 * instructor's.
 *
 * @see "nbgrader's CsvExportPlugin"
 */
public final class GradesCsv implements Sheet {
  private static final List<String> COLUMNS =
      List.of(
          "assignment",
          "duedate",
          "timestamp",
          "student_id",
          "last_name",
          "first_name",
          "email",
          "raw_score",
          "late_submission_penalty",
          "score",
          "max_score");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final List<Row> rows = new ArrayList<>();
  private final Map<String, Set<String>> questions = new TreeMap<>();

  private record Row(
      String homework,
      String student,
      List<String> cells,
      Map<String, String> own,
      List<String> last) {
    static final Comparator<Row> ORDER =
        Comparator.comparing(Row::homework).thenComparing(Row::student);
  }

  @Override
  public void add(Mark mark) {
    Score score = mark.score();
    List<String> cells = new ArrayList<>();
    cells.add(mark.homework());
    cells.add(score.lateness() == null ? "" : TIME.format(score.lateness().due()));
    cells.add(TIME.format(mark.handedIn()));
    cells.add(Cell.text(mark.student()));
    cells.addAll(List.of("", "", ""));
    for (double points : new double[] {score.raw(), score.penalty(), score.points(), score.max()}) {
      cells.add(mark.counts() ? Cell.number(points) : "");
    }
    Map<String, String> own = new LinkedHashMap<>();
    for (QuestionScore question : score.questions()) {
      String cell = question.counts() ? Cell.number(question.points()) : "";
      own.put(id(question.report()), cell);
    }
    questions.computeIfAbsent(mark.homework(), h -> new LinkedHashSet<>()).addAll(own.keySet());
    List<String> last =
        List.of(
            String.join(" ", mark.result().flaky()),
            Cell.text(String.join("; ", ScoreText.comments(score))));
    rows.add(new Row(mark.homework(), mark.student(), cells, own, last));
  }

  /** Returns the text of the file, ordered by homework and student. */
  @Override
  public String text() {
    List<String> columns = questions.values().stream().flatMap(Set::stream).toList();
    List<String> header = new ArrayList<>(COLUMNS);
    header.addAll(columns);
    header.addAll(List.of("flaky", "comments"));
    List<List<String>> table = new ArrayList<>(List.of(header));
    for (Row row : rows.stream().sorted(Row.ORDER).toList()) {
      List<String> cells = new ArrayList<>(row.cells());
      columns.forEach(column -> cells.add(row.own().getOrDefault(column, "")));
      cells.addAll(row.last());
      table.add(cells);
    }
    return Cell.table(table);
  }

  private static String id(CheckReport report) {
    return report.homework() + "-" + report.question().toLowerCase(Locale.ROOT);
  }
}
