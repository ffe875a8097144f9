package chainrule.exercises.invoke;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.CheckKind;
import chainrule.minimize.CostGradient;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlattenedValueTests {
  @Test
  void constantsAreToldApartByName() {
    FlattenedValue values = FlattenedValue.of(CheckKind.VALUES);
    assertThat(values.shape()).isEqualTo("CheckKind");
    assertThat(values.texts()).containsExactly("VALUES");
    assertThat(values).isNotEqualTo(FlattenedValue.of(CheckKind.SHAPE));
  }

  @Test
  void matrixHasRowsAndColumns() {
    FlattenedValue values = FlattenedValue.of(new double[][] {{1, 2}, {3, 4}, {5, 6}});

    assertThat(values.shape()).isEqualTo("double[3][2]");
    assertThat(values.path(0)).isEqualTo("[0][0]");
    assertThat(values.path(3)).isEqualTo("[1][1]");
    assertThat(values.numbers()).containsExactly(1.0, 2.0, 3.0, 4.0, 5.0, 6.0);
  }

  @Test
  void raggedMatrixSaysSo() {
    assertThat(FlattenedValue.of(new double[][] {{1, 2}, {3}}).shape())
        .isEqualTo("double[2] of different sizes [2] [1]");
  }

  @Test
  void missingRowIsNotARow() {
    @SuppressWarnings("NullAway")
    FlattenedValue values = FlattenedValue.of(new double[][] {{1, 2}, null});

    assertThat(values.shape()).isEqualTo("double[2] of different sizes [2] [null]");
  }

  @Test
  void emptyMatrixIsNotAnEmptyVector() {
    assertThat(FlattenedValue.of(new double[0]).shape()).isEqualTo("double[0]");
    assertThat(FlattenedValue.of(new double[0][]).shape()).isEqualTo("double[0]");
    assertThat(FlattenedValue.of(new double[1][0]).shape()).isEqualTo("double[1][0]");
  }

  @Test
  void recordNamesItsComponents() {
    FlattenedValue values = FlattenedValue.of(new CostGradient(2.5, new double[] {7, 8}));

    assertThat(values.shape()).isEqualTo("CostGradient(cost double, gradient double[2])");
    assertThat(values.path(0)).isEqualTo("cost");
    assertThat(values.path(2)).isEqualTo("gradient[1]");
    assertThat(FlattenedValue.of(List.of(new CostGradient(2.5, new double[] {7, 8}))).path(2))
        .isEqualTo("[0].gradient[1]");
  }

  @Test
  void textsAndTruthValuesCount() {
    FlattenedValue values = FlattenedValue.of(List.of("a", true, 'b', 3));

    assertThat(values.texts()).containsExactly("a");
    assertThat(values.numbers()).containsExactly(1.0, (double) 'b', 3.0);
  }

  @Test
  void firstNotFiniteIsFound() {
    assertThat(FlattenedValue.of(new double[] {1, Double.POSITIVE_INFINITY}).firstNotFinite())
        .isOne();
    assertThat(FlattenedValue.of(new double[] {1, 2}).finite()).isTrue();
  }

  @Test
  void notFiniteIsNotFiniteWhereverItStands() {
    assertThat(FlattenedValue.of(new double[] {Double.NaN, 1}).finite()).isFalse();
    assertThat(FlattenedValue.of(new double[] {1, Double.NEGATIVE_INFINITY}).finite()).isFalse();
    assertThat(FlattenedValue.of(new double[] {Double.NaN, 1}).firstNotFinite()).isZero();
    assertThat(FlattenedValue.of(new double[] {1, 2}).firstNotFinite()).isNegative();
  }

  @Test
  void equalMeansShapeNumbersAndTexts() {
    FlattenedValue values = FlattenedValue.of(List.of("a", 1.0));

    assertThat(values).isEqualTo(FlattenedValue.of(List.of("a", 1.0)));
    assertThat(values).hasSameHashCodeAs(FlattenedValue.of(List.of("a", 1.0)));
    assertThat(values).isNotEqualTo(FlattenedValue.of(List.of("b", 1.0)));
    assertThat(values).isNotEqualTo(FlattenedValue.of(List.of("a", 2.0)));
    assertThat(values).isNotEqualTo(FlattenedValue.of(List.of("a", 1)));
    assertThat(values).isNotEqualTo("a");
    assertThat(values.hashCode()).isNotZero();
    assertThat(values).hasToString("List(String, double) [1.0][a]");
  }

  @Test
  void shapesNameWhatIsThere() {
    assertThat(FlattenedValue.of("text").shape()).isEqualTo("String");
    assertThat(FlattenedValue.of(null).shape()).isEqualTo("null");
    assertThat(FlattenedValue.of(List.of(1, 'c', true)).shape())
        .isEqualTo("List(int, char, boolean)");
    assertThat(FlattenedValue.of(new Thread()).shape()).isEqualTo("Thread");
    assertThat(FlattenedValue.of(new String[] {"a", "b"}).shape()).isEqualTo("String[2]");
  }
}
