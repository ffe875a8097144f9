package chainrule.grader.gradebook;

import chainrule.exercises.CheckReport;
import chainrule.grader.report.Printable;
import chainrule.grader.result.Status;
import java.io.IOException;
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
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes marks as {@code nbgrader export} does, with one more column per question.
 *
 * <p>A student without any mark has empty scores, not zero: that decision is the instructor's.
 *
 * @see "nbgrader's CsvExportPlugin"
 */
public final class GradesCsv {
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

  private record Row(String homework, String student, List<String> cells, Map<String, String> own) {
    static final Comparator<Row> ORDER =
        Comparator.comparing(Row::homework).thenComparing(Row::student);
  }

  /** Adds a row. */
  public void add(Mark mark) {
    boolean graded = mark.result().status() == Status.GRADED;
    String points = graded ? number(mark.result().points()) : "";
    List<String> cells = new ArrayList<>();
    cells.add(mark.homework());
    cells.add("");
    cells.add(TIME.format(mark.handedIn()));
    cells.add(harmless(mark.student()));
    cells.addAll(List.of("", "", "", points, graded ? "0.0" : "", points));
    cells.add(graded ? number(mark.result().max()) : "");
    Map<String, String> own = new LinkedHashMap<>();
    mark.result().reports().forEach(report -> own.put(id(report), number(report.points())));
    questions.computeIfAbsent(mark.homework(), h -> new LinkedHashSet<>()).addAll(own.keySet());
    rows.add(new Row(mark.homework(), mark.student(), cells, own));
  }

  /** Returns the text of the file, ordered by homework and student. */
  public String text() {
    List<String> columns = questions.values().stream().flatMap(Set::stream).toList();
    List<String> header = new ArrayList<>(COLUMNS);
    header.addAll(columns);
    StringBuilder text = new StringBuilder();
    CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();
    try (CSVPrinter csv = new CSVPrinter(text, format)) {
      csv.printRecord(header);
      for (Row row : rows.stream().sorted(Row.ORDER).toList()) {
        List<String> cells = new ArrayList<>(row.cells());
        columns.forEach(column -> cells.add(row.own().getOrDefault(column, "")));
        csv.printRecord(cells);
      }
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot be written", e);
    }
    return text.toString();
  }

  private static String id(CheckReport report) {
    return report.homework() + "-" + report.question().toLowerCase(Locale.ROOT);
  }

  private static String number(double points) {
    String text = String.format(Locale.ROOT, "%.4f", points).replaceAll("0+$", "");
    return text.endsWith(".") ? text + "0" : text;
  }

  /** Returns a text on one line that no spreadsheet takes for a formula. */
  static String harmless(String text) {
    String plain = Printable.line(text);
    String start = plain.stripLeading();
    boolean formula = !start.isEmpty() && "=+-@＝＋－＠|%".indexOf(start.charAt(0)) >= 0;
    return formula ? "'" + plain : plain;
  }
}
