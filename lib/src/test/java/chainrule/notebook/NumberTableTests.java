package chainrule.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.math.Matrix;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NumberTableTests {

  private static final double[][] VALUES = {{1, -2.25, Double.NaN}, {-0.001, 10, 3}};

  @Test
  void textStandsInColumns() {
    NumberTable table =
        NumberTable.of("W¹", VALUES).rows("Mon", "Tuesday").columns("a", "b", "c").decimals(2);
    assertThat(table)
        .hasToString(
            """
            W¹
                         a      b      c
            Mon       1.00  -2.25      \s
            Tuesday   0.00  10.00   3.00""");
  }

  @Test
  void htmlHasTheSameCells() {
    String html = NumberTable.of("a<b", VALUES).columns("x", "y", "z").decimals(1).html();
    assertThat(html)
        .contains("<caption>a&lt;b</caption>", ">x</th>", ">1.0</td>", ">−2.3</td>", "></td>");
  }

  @Test
  void laterChangesOfTheNumbersDoNotShow() {
    double[][] values = {{1}};
    NumberTable table = NumberTable.of("", values).decimals(0);
    values[0][0] = 7;
    assertThat(table.toString().strip()).isEqualTo("1");
  }

  @Test
  void namesMustFit() {
    NumberTable table = NumberTable.of("W", VALUES);
    assertThatThrownBy(() -> table.rows("one"))
        .hasMessage("table: row names: 1 entries; expected 2");
    assertThatThrownBy(() -> table.columns("one", "two"))
        .hasMessage("table: column names: 2 entries; expected 3");
    assertThatThrownBy(() -> NumberTable.of("W", new double[][] {{1}, {1, 2}}))
        .hasMessage("table: row 1: 2 entries; expected 1");
  }

  @Test
  void rowsOneByOneAStreamAndAMatrixGiveTheSameTable() {
    String html = NumberTable.of("W", VALUES).html();
    assertThat(NumberTable.of("W", VALUES[0], VALUES[1]).html()).isEqualTo(html);
    assertThat(NumberTable.of("W", Stream.of(VALUES)).html()).isEqualTo(html);
    assertThat(NumberTable.of("W", Matrix.of(VALUES)).html()).isEqualTo(html);
  }
}
