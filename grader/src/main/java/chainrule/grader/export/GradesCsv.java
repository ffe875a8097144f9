package chainrule.grader.export;

import chainrule.exercises.CheckReport;
import chainrule.exercises.HomeworkId;
import chainrule.grader.gradebook.CurrentMark;
import chainrule.grader.report.ScoreText;
import chainrule.grader.result.QuestionScore;
import chainrule.grader.result.Score;
import chainrule.grader.roster.Person;
import chainrule.grader.roster.Roster;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
public final class GradesCsv implements MarksSheet {
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
  private final Map<String, Double> most = new HashMap<>();
  private final Roster roster;
  private final Map<String, Set<String>> questions = new TreeMap<>(HomeworkId.NAMES);

  /** Makes an empty sheet. */
  public GradesCsv() {
    this(Roster.NONE);
  }

  /**
   * Makes an empty sheet.
   *
   * @param roster says names and addresses
   */
  public GradesCsv(Roster roster) {
    this.roster = roster;
  }

  private record Row(
      String homework,
      String student,
      List<String> cells,
      Map<String, String> own,
      List<String> last) {
    static final Comparator<Row> ORDER =
        Comparator.comparing(Row::homework, HomeworkId.NAMES).thenComparing(Row::student);
  }

  @Override
  public void add(CurrentMark mark) {
    Score score = mark.score();
    List<String> cells = new ArrayList<>();
    cells.add(mark.homework());
    cells.add(score.lateness() == null ? "" : TIME.format(score.lateness().due()));
    cells.add(TIME.format(mark.handedIn()));
    cells.add(SpreadsheetCell.text(mark.student()));
    cells.addAll(about(roster.find(mark.student())));
    most.merge(mark.homework(), score.max(), Math::max);
    for (double points : new double[] {score.raw(), score.penalty(), score.points(), score.max()}) {
      cells.add(mark.counts() ? SpreadsheetCell.number(points) : "");
    }
    Map<String, String> own = new LinkedHashMap<>();
    for (QuestionScore question : score.questions()) {
      String cell = question.counts() ? SpreadsheetCell.number(question.points()) : "";
      own.put(id(question.report()), cell);
    }
    questions.computeIfAbsent(mark.homework(), h -> new LinkedHashSet<>()).addAll(own.keySet());
    List<String> last =
        List.of(
            String.join(" ", mark.result().flaky()),
            SpreadsheetCell.text(String.join("; ", ScoreText.comments(score))));
    rows.add(new Row(mark.homework(), mark.student(), cells, own, last));
  }

  @Override
  public void missing(String homework, Person person) {
    List<String> cells =
        new ArrayList<>(List.of(homework, "", "", SpreadsheetCell.text(person.id())));
    cells.addAll(about(Optional.of(person)));
    for (double points : new double[] {0, 0, 0, most.getOrDefault(homework, 0.0)}) {
      cells.add(SpreadsheetCell.number(points));
    }
    rows.add(new Row(homework, person.id(), cells, Map.of(), List.of("", "no submission")));
  }

  /** A roster has one cell for the whole name; which part of it is which, nobody can tell. */
  private static List<String> about(Optional<Person> person) {
    return person
        .map(
            one ->
                List.of(
                    SpreadsheetCell.text(one.name()),
                    "",
                    SpreadsheetCell.text(one.cell(Roster.EMAIL))))
        .orElse(List.of("", "", ""));
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
    return SpreadsheetCell.table(table);
  }

  private static String id(CheckReport report) {
    return HomeworkId.gradeId(report.homework(), report.question());
  }
}
