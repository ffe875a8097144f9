package chainrule.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class TableRenderingTests {

  @Test
  void longTableShowsItsFirstTenRowsAndSaysSo() {
    Table table = Table.create("iris", IntColumn.create("n", IntStream.range(0, 150).toArray()));
    MimeBundle bundle = Renderers.bundle(table);
    assertThat(bundle.data().get("text/html"))
        .contains(">9</td>")
        .doesNotContain(">10</td>")
        .contains("150 rows, showing 10");
    assertThat(bundle.toString()).endsWith("150 rows, showing 10").doesNotContain("149");
  }

  @Test
  void shortTableShowsAllItsRows() {
    Table table = Table.create("one", StringColumn.create("s", "a"));
    assertThat(html(table)).contains("1 row<").doesNotContain("showing");
  }

  @Test
  void wideTableShowsItsFirstTwentyColumnsAndSaysSo() {
    Table table = Table.create("digits");
    IntStream.range(0, 65).forEach(i -> table.addColumns(IntColumn.create("p" + i, new int[] {i})));
    assertThat(html(table))
        .contains("p19")
        .doesNotContain("p20")
        .contains("65 columns, showing 20");
  }

  @Test
  void nameHeaderAndCellAreEscaped() {
    Table table = Table.create("<i>", StringColumn.create("<script>alert(1)</script>", "a & <b>"));
    assertThat(html(table))
        .doesNotContain("<script>")
        .doesNotContain("<i>")
        .doesNotContain("<b>")
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .contains("a &amp; &lt;b&gt;");
  }

  @Test
  void numbersStandAtTheRight() {
    Table table =
        Table.create("t", DoubleColumn.create("x", 1.5), StringColumn.create("s", "word"));
    assertThat(html(table))
        .contains("<td style=\"text-align: right\">1.5</td>")
        .contains("<td>word</td>");
  }

  @Test
  void missingValueIsAnEmptyCell() {
    DoubleColumn column = DoubleColumn.create("x").appendMissing();
    assertThat(html(Table.create("t", column))).contains("<td style=\"text-align: right\"></td>");
  }

  @Test
  void emptyTableShowsItsHeader() {
    Table table = Table.create("none", ColumnType.STRING.create("s"));
    assertThat(html(table)).contains("<th>s</th>").contains("0 rows");
  }

  private static String html(Table table) {
    return Renderers.bundle(table).data().get("text/html");
  }
}
