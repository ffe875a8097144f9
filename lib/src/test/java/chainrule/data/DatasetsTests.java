package chainrule.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.linear.Perceptron;
import chainrule.linear.PerceptronRun;
import chainrule.loss.Loss;
import chainrule.math.Matrix;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.ColumnType;
import tech.tablesaw.api.DoubleColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.io.csv.CsvReadOptions;

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
  void scoresHaveTheHingeLossesOfTheLecture() {
    Table scores = Datasets.scores();
    assertThat(scores.stringColumn("class").asList()).containsExactly("cat", "car", "frog");
    Matrix images = Datasets.matrix(scores.rejectColumns("class")).transpose();
    Matrix right = Matrix.of(new double[][] {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}});
    assertThat(Loss.multiclassHinge(1).value(images, right))
        .isCloseTo((2.9 + 0 + 12.9) / 3, within(1e-12));
  }

  @Test
  void argminMovesWhenTheWeightIsPenalised() {
    Table table = Datasets.argmin();
    double[] loss = table.doubleColumn("loss").asDoubleArray();
    int[] w = table.intColumn("w").asIntArray();
    assertThat(IntStream.range(0, 3).mapToDouble(i -> loss[i] + w[i]))
        .containsExactly(3.0, 7.0, 3.5);
  }

  @Test
  void weightStepsGiveTheLecturesSlopes() {
    Table table = Datasets.weightSteps();
    assertThat(Datasets.matrix(table, "value")).isEqualTo(Matrix.column(.34, -1.11, .78));
    Matrix rise = Datasets.matrix(table, "loss_after_step").minus(Datasets.matrix(table, "loss"));
    assertThat(rise.scaled(1e4).values()).containsExactly(new double[] {-2.5, .6, 0}, within(1e-9));
  }

  @Test
  void sigmoidOutputsAreNoDistribution() {
    assertThat(Datasets.matrix(Datasets.sigmoidOutputs()).sum()).isCloseTo(3.8, within(1e-12));
  }

  @Test
  void tablesSurviveBeingWrittenAndReadAgain() {
    for (Table table :
        List.of(Datasets.scores(), Datasets.argmin(), Datasets.weightSteps(), Datasets.rain())) {
      var written = new StringWriter();
      table.write().csv(written);
      Table again =
          Table.read()
              .usingOptions(
                  CsvReadOptions.builderFromString(written.toString())
                      .tableName(table.name())
                      .columnTypes(table.types().toArray(new ColumnType[0])));
      assertThat(again.printAll()).isEqualTo(table.printAll());
    }
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
