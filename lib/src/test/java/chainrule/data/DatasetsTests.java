package chainrule.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.linear.Perceptron;
import chainrule.linear.PerceptronRun;
import chainrule.math.Matrix;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;

class DatasetsTests {

  @Test
  void rainIsTheTalksTable() {
    Table rain = Datasets.rain();
    assertThat(rain.stringColumn("day").asList()).containsExactly("Mon", "Tue", "Wed");
    assertThat(Datasets.matrix(rain, "days_raining", "kdp"))
        .isEqualTo(Matrix.of(new double[][] {{3, 5}, {1, 6}, {0, 8}}));
    assertThat(Datasets.matrix(rain, "p_rain")).isEqualTo(Matrix.column(.99, .59, .19));
  }

  @Test
  void columnTypesArePinned() {
    assertThat(Datasets.rain().types())
        .containsExactly(
            ColumnType.STRING, ColumnType.INTEGER, ColumnType.INTEGER, ColumnType.DOUBLE);
    assertThat(Datasets.iris().types())
        .containsExactly(
            ColumnType.DOUBLE,
            ColumnType.DOUBLE,
            ColumnType.DOUBLE,
            ColumnType.DOUBLE,
            ColumnType.STRING);
    assertThat(Datasets.digits().types()).hasSize(65).containsOnly(ColumnType.INTEGER);
  }

  @Test
  void irisHasItsPublishedMeansAndFishersTwoRows() {
    Examples iris = Datasets.irisExamples();
    assertThat(iris.classNames()).containsExactly("setosa", "versicolor", "virginica");
    assertThat(Standardizer.of(iris.inputs()).means())
        .containsExactly(new double[] {5.8433, 3.0573, 3.7580, 1.1993}, within(5e-5));
    assertThat(iris.oneHot().columnSums()).containsExactly(50, 50, 50);
    assertThat(iris.inputs().rowAt(34)).containsExactly(4.9, 3.1, 1.5, .2);
    assertThat(iris.inputs().rowAt(37)).containsExactly(4.9, 3.6, 1.4, .1);
  }

  @Test
  void perceptronOnIris() {
    Examples setosa = Datasets.irisExamples().oneAgainstRest("setosa");
    PerceptronRun run = new Perceptron(4).train(setosa.inputs(), setosa.labels(), 100);
    assertThat(run.separated()).isTrue();
    assertThat(run.epochs()).isEqualTo(4);
    Examples two = Datasets.irisExamples().only("versicolor", "virginica");
    PerceptronRun endless = new Perceptron(4).train(two.inputs(), two.labels(), 1000);
    assertThat(endless.separated()).isFalse();
    assertThat(endless.mistakesPerEpoch()[999]).isEqualTo(4);
  }

  @Test
  void digitsHaveTheirPublishedCounts() {
    Examples digits = Datasets.digitsExamples();
    assertThat(digits.oneHot().columnSums())
        .containsExactly(178, 182, 177, 183, 181, 182, 181, 179, 174, 180);
    assertThat(digits.inputs().sum() * 16).isEqualTo(561_718);
    assertThat(IntStream.range(0, 64).mapToDouble(j -> digits.inputs().get(0, j)).sum() * 16)
        .isEqualTo(294);
  }

  @Test
  void matrixNamesTheColumnThatIsNoNumber() {
    Table table =
        Table.create(
            StringColumn.create("name", "a"), DoubleColumn.create("x", new double[] {Double.NaN}));
    assertThatThrownBy(() -> Datasets.matrix(table, "y"))
        .hasMessage("column: y; expected one of name, x");
    assertThatThrownBy(() -> Datasets.matrix(table))
        .hasMessage("column name: row 0 is 'a'; expected a number");
    assertThatThrownBy(() -> Datasets.matrix(table, "x"))
        .hasMessage("column x: row 0 is ''; expected a number");
  }
}
