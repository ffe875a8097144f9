package chainrule.notebook;

import com.google.common.html.HtmlEscapers;
import java.util.List;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;

/** A Tablesaw table as HTML: its first rows, and how many there are. */
final class TableView {

  static final int ROWS = 10;
  static final int COLUMNS = 20;

  private final Table table;
  private final List<Column<?>> columns;
  private final int rows;

  TableView(Table table) {
    this.table = table;
    this.columns = table.columns().subList(0, Math.min(COLUMNS, table.columnCount()));
    this.rows = Math.min(ROWS, table.rowCount());
  }

  MimeBundle bundle() {
    return MimeBundle.html(html(), text());
  }

  String html() {
    var html = new StringBuilder("<table>\n");
    if (table.name() != null) {
      html.append("<caption>").append(escape(table.name())).append("</caption>\n");
    }
    html.append("<thead><tr>");
    for (Column<?> column : columns) {
      html.append("<th>").append(escape(column.name())).append("</th>");
    }
    html.append("</tr></thead>\n<tbody>\n");
    for (int row = 0; row < rows; row++) {
      appendRow(html, row);
    }
    return html.append("</tbody>\n</table>\n<p>").append(size()).append("</p>").toString();
  }

  private void appendRow(StringBuilder html, int row) {
    html.append("<tr>");
    for (Column<?> column : columns) {
      html.append(isNumber(column) ? "<td style=\"text-align: right\">" : "<td>")
          .append(escape(column.getString(row)))
          .append("</td>");
    }
    html.append("</tr>\n");
  }

  private String text() {
    Table shown =
        Table.create(
            table.name(),
            columns.stream().<Column<?>>map(c -> rows == 0 ? c.emptyCopy() : c.first(rows)));
    return shown.print(ROWS) + System.lineSeparator() + size();
  }

  /** Returns the size, and what of it is shown: {@code 150 rows, showing 10}. */
  private String size() {
    return count(table.rowCount(), "row", rows)
        + (columns.size() < table.columnCount()
            ? "; " + count(table.columnCount(), "column", columns.size())
            : "");
  }

  private static String count(int all, String noun, int shown) {
    String size = all + " " + noun + (all == 1 ? "" : "s");
    return shown < all ? size + ", showing " + shown : size;
  }

  private static boolean isNumber(Column<?> column) {
    ColumnType type = column.type();
    return type.equals(ColumnType.DOUBLE)
        || type.equals(ColumnType.FLOAT)
        || type.equals(ColumnType.INTEGER)
        || type.equals(ColumnType.LONG)
        || type.equals(ColumnType.SHORT);
  }

  private static String escape(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }
}
