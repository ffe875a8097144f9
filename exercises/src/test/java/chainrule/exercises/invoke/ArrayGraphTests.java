package chainrule.exercises.invoke;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.minimize.CostGradient;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArrayGraphTests {
  private static final double[] A = {1};
  private static final double[] B = {2};

  @Test
  void copyIsEqualAndHoldsNoArrayOfTheOriginal() {
    double[][] matrix = {{1, 2}, {3, 4}, {}};

    double[][] copy = (double[][]) copy(matrix);

    assertThat(Arrays.deepEquals(copy, matrix)).isTrue();
    assertThat(copy).isNotSameAs(matrix);
    assertThat(copy[1]).isNotSameAs(matrix[1]);
    assertThat(ArrayGraph.arrays(copy)).as("an empty row is none").hasSize(3);
    assertThat(copy("text")).isSameAs("text");
  }

  @Test
  void everyArgumentIsCopied() {
    @Nullable Object[] copies = ArrayGraph.copyAll(new @Nullable Object[] {A, 3, null});

    assertThat(copies).hasSize(3);
    assertThat(copies[0]).isNotSameAs(A).isEqualTo(A);
    assertThat(copies[1]).isEqualTo(3);
    assertThat(copies[2]).isNull();
  }

  @Test
  void whatIsSharedAmongArgumentsIsSharedAmongTheirCopies() {
    CostGradient record = new CostGradient(1, A);

    @Nullable Object[] copies =
        ArrayGraph.copyAll(new @Nullable Object[] {A, new double[][] {A, B, A}, record, record});

    double[][] rows = (double[][]) Objects.requireNonNull(copies[1]);
    assertThat(rows[0]).isSameAs(copies[0]).isSameAs(rows[2]).isNotSameAs(A);
    assertThat(rows[1]).isNotSameAs(rows[0]);
    assertThat(copies[2]).isSameAs(copies[3]).isNotSameAs(record);
    assertThat(((CostGradient) Objects.requireNonNull(copies[2])).gradient()).isSameAs(copies[0]);
  }

  @Test
  void recordsAreTheSameWithTheSameNumbersInThem() {
    CostGradient before = new CostGradient(1, new double[] {2, 3});

    assertThat(ArrayGraph.same(before, new CostGradient(1, new double[] {2, 3}))).isTrue();
    assertThat(ArrayGraph.same(before, new CostGradient(1, new double[] {2, 4}))).isFalse();
    assertThat(ArrayGraph.same(before, A)).isFalse();
  }

  @Test
  void listsAreCopiedWithWhatIsInThem() {
    @Nullable Object[] list = ((List<?>) copy(Arrays.asList(A, null, A))).toArray();

    assertThat(list).hasSize(3);
    assertThat(list[0]).isEqualTo(A).isNotSameAs(A).isSameAs(list[2]);
  }

  @Test
  void aFunctionThatIsARecordStaysItself() {
    Runnable function = new Function();

    assertThat(copy(function)).isSameAs(function);
  }

  private static Object copy(Object value) {
    return Objects.requireNonNull(ArrayGraph.copyAll(new @Nullable Object[] {value})[0]);
  }

  /** What a check might lend an answer. */
  private record Function() implements Runnable {
    @Override
    public void run() {}
  }

  @Test
  void sameIsToTheBitAndArraysOnly() {
    assertThat(ArrayGraph.same(new double[][] {{1}, {2}}, new double[][] {{1}, {2}})).isTrue();
    assertThat(ArrayGraph.same(new double[][] {{1}, {2}}, new double[][] {{1}, {2.5}})).isFalse();
    assertThat(ArrayGraph.same(new double[] {0.0}, new double[] {-0.0})).isFalse();
    assertThat(ArrayGraph.same(new double[] {Double.NaN}, new double[] {Double.NaN})).isTrue();
    assertThat(ArrayGraph.same(null, null)).isTrue();
    assertThat(ArrayGraph.same(null, A)).isFalse();
    assertThat(ArrayGraph.same(A, null)).isFalse();
    assertThat(ArrayGraph.same(1, 2)).as("what is no array cannot be changed").isTrue();
  }

  @Test
  void arraysAreFoundInArraysListsAndRecords() {
    assertThat(ArrayGraph.arrays(new double[][] {A, B})).hasSize(3).contains(A, B);
    assertThat(ArrayGraph.arrays(List.of(A, new CostGradient(1, B))))
        .containsExactlyInAnyOrder(A, B);
    assertThat(ArrayGraph.arrays(null)).isEmpty();
    assertThat(ArrayGraph.arrays(2.5)).isEmpty();
  }

  @Test
  void arrayInSeveralPlacesIsFoundWhereverItStands() {
    assertThat(ArrayGraph.sharesInside(new double[][] {A, A, B})).isTrue();
    assertThat(ArrayGraph.sharesInside(new double[][] {B, A, A})).isTrue();
    assertThat(ArrayGraph.sharesInside(List.of(A, A, B))).isTrue();
    assertThat(ArrayGraph.sharesInside(List.of(new CostGradient(1, A), new CostGradient(2, A), B)))
        .isTrue();
    assertThat(ArrayGraph.sharesInside(new Two(new double[][] {A, A}, 3))).isTrue();
  }

  @Test
  void arraysOfTheirOwnAreNotShared() {
    assertThat(ArrayGraph.sharesInside(new double[][] {A, B})).isFalse();
    assertThat(ArrayGraph.sharesInside(List.of(A, new CostGradient(1, B)))).isFalse();
    assertThat(ArrayGraph.sharesInside(null)).isFalse();
    assertThat(ArrayGraph.sharesInside(new @Nullable Object[] {null, A, null})).isFalse();
  }

  @Test
  void anArrayWithoutEntriesMayStandAnywhere() {
    double[] none = {};

    assertThat(ArrayGraph.sharesInside(List.of(none, none))).isFalse();
    assertThat(ArrayGraph.sharesInside(List.of(A, B, A))).as("one entry").isTrue();
  }

  /** A record whose array is not its last component. */
  record Two(double[][] rows, int n) {}
}
