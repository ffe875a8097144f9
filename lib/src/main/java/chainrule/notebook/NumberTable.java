package chainrule.notebook;

import chainrule.math.Matrix;
import com.google.common.html.HtmlEscapers;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Numbers in rows and columns, all with the same number of decimals.
 *
 * <p>Each method changes this table and returns it, so that a table is one expression.
 */
public final class NumberTable implements HtmlView {

  private final String caption;
  private final double[][] values;
  private String[] rowNames = {};
  private String[] columnNames = {};
  private int decimals = 4;

  private NumberTable(String caption, double[][] values) {
    this.caption = caption;
    this.values = values;
  }

  /**
   * {@return a table of rows of one length}
   *
   * @param caption what stands above; empty for nothing
   * @param rows of one length; NaN leaves a cell empty; not modified
   */
  public static NumberTable of(String caption, double[]... rows) {
    return of(caption, Arrays.stream(rows));
  }

  /**
   * {@return a table of rows of one length}
   *
   * @param caption what stands above; empty for nothing
   * @param rows NaN leaves a cell empty; not modified
   */
  public static NumberTable of(String caption, Stream<double[]> rows) {
    double[][] values = rows.map(double[]::clone).toArray(double[][]::new);
    for (int i = 1; i < values.length; i++) {
      requireLength("row " + i, values[i].length, values[0].length);
    }
    return new NumberTable(caption, values);
  }

  /**
   * {@return a table of a matrix}
   *
   * @param caption what stands above; empty for nothing
   * @param matrix any shape; NaN leaves a cell empty; not modified
   */
  public static NumberTable of(String caption, Matrix matrix) {
    return of(caption, matrix.rowStream());
  }

  /**
   * Sets what stands before each row.
   *
   * @param names one per row or column
   * @return this table
   */
  public NumberTable rows(String... names) {
    requireLength("row names", names.length, values.length);
    rowNames = names.clone();
    return this;
  }

  /**
   * Sets what stands above each column.
   *
   * @param names one per row or column
   * @return this table
   */
  public NumberTable columns(String... names) {
    requireLength("column names", names.length, values.length == 0 ? 0 : values[0].length);
    columnNames = names.clone();
    return this;
  }

  /**
   * Sets how many decimals the numbers have; 4 without it.
   *
   * @param count digits after the point
   * @return this table
   */
  public NumberTable decimals(int count) {
    decimals = count;
    return this;
  }

  @Override
  public String html() {
    StringBuilder html = new StringBuilder("<table>\n");
    if (!caption.isEmpty()) {
      html.append("<caption>").append(escape(caption)).append("</caption>\n");
    }
    if (columnNames.length > 0) {
      html.append("<thead><tr>").append(rowNames.length > 0 ? "<th></th>" : "");
      for (String name : columnNames) {
        html.append("<th style=\"text-align: right\">").append(escape(name)).append("</th>");
      }
      html.append("</tr></thead>\n");
    }
    html.append("<tbody>\n");
    for (int i = 0; i < values.length; i++) {
      html.append("<tr>");
      if (rowNames.length > 0) {
        html.append("<th>").append(escape(rowNames[i])).append("</th>");
      }
      for (double value : values[i]) {
        html.append("<td style=\"text-align: right\">")
            .append(text(value).replace('-', '−'))
            .append("</td>");
      }
      html.append("</tr>\n");
    }
    return html.append("</tbody>\n</table>").toString();
  }

  /** Returns the table in columns of equal width, as a terminal shows it. */
  @Override
  public String toString() {
    int width = Math.max(longest(columnNames), longest(cells())) + 2;
    int margin = longest(rowNames);
    StringBuilder text = new StringBuilder(caption);
    if (columnNames.length > 0) {
      text.append(text.isEmpty() ? "" : "\n").append(" ".repeat(margin));
      Arrays.stream(columnNames).forEach(name -> text.append(left(name, width)));
    }
    for (int i = 0; i < values.length; i++) {
      text.append(text.isEmpty() ? "" : "\n");
      if (rowNames.length > 0) {
        text.append(rowNames[i]).append(" ".repeat(margin - rowNames[i].length()));
      }
      Arrays.stream(values[i]).forEach(value -> text.append(left(text(value), width)));
    }
    return text.toString();
  }

  private String[] cells() {
    return Arrays.stream(values)
        .flatMapToDouble(Arrays::stream)
        .mapToObj(this::text)
        .toArray(String[]::new);
  }

  /** Returns a number's text; a number that rounds to zero has no sign. */
  private String text(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
    return text.matches("-0(\\.0*)?") ? text.substring(1) : text;
  }

  private static int longest(String[] texts) {
    return Arrays.stream(texts).mapToInt(String::length).max().orElse(0);
  }

  private static String left(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  private static void requireLength(String what, int found, int expected) {
    if (found != expected) {
      throw new IllegalArgumentException(
          "table: " + what + ": " + found + " entries; expected " + expected);
    }
  }

  private static String escape(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }
}
