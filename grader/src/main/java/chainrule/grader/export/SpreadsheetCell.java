package chainrule.grader.export;

import chainrule.exercises.PointsText;
import chainrule.grader.command.PrintableText;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes the cells of a table that a spreadsheet will open. */
public final class SpreadsheetCell {
  private static final String FORMULA_STARTS = "=+-@＝＋－＠|%";

  private SpreadsheetCell() {}

  /** Returns a text on one line that no spreadsheet takes for a formula. */
  public static String text(String text) {
    String plain = PrintableText.line(text);
    String start = plain.stripLeading();
    boolean formula = !start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0;
    return formula ? "'" + plain : plain;
  }

  /** Returns some texts, each as {@link #text}. */
  static List<String> texts(String... texts) {
    return Stream.of(texts).map(SpreadsheetCell::text).toList();
  }

  /** Returns points with at least one and at most four decimals. */
  public static String number(double points) {
    String text = PointsText.exact(points);
    return text.contains(".") ? text : text + ".0";
  }

  /** Returns rows as comma-separated values, each on a line. */
  public static String table(List<List<String>> rows) {
    StringBuilder text = new StringBuilder();
    CSVFormat format = CSVFormat.DEFAULT.builder().setRecordSeparator("\n").get();
    try (CSVPrinter csv = new CSVPrinter(text, format)) {
      csv.printRecords(rows);
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot be written", e);
    }
    return text.toString();
  }
}
