package chainrule.exercises.examine;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.CostGrad;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GraphTests {
  private static final double[] A = {1};
  private static final double[] B = {2};

  @Test
  void copyIsEqualAndHoldsNoArrayOfTheOriginal() {
    double[][] matrix = {{1, 2}, {3, 4}, {}};

    double[][] copy = (double[][]) copy(matrix);

    assertThat(Arrays.deepEquals(copy, matrix)).isTrue();
    assertThat(copy).isNotSameAs(matrix);
    assertThat(copy[1]).isNotSameAs(matrix[1]);
    assertThat(Graph.arrays(copy)).as("an empty row is none").hasSize(3);
    assertThat(copy("text")).isSameAs("text");
  }

  @Test
  void everyArgumentIsCopied() {
    @Nullable Object[] copies = Graph.copyAll(new @Nullable Object[] {A, 3, null});

    assertThat(copies).hasSize(3);
    assertThat(copies[0]).isNotSameAs(A).isEqualTo(A);
    assertThat(copies[1]).isEqualTo(3);
    assertThat(copies[2]).isNull();
  }

  @Test
  void whatIsSharedAmongArgumentsIsSharedAmongTheirCopies() {
    CostGrad record = new CostGrad(1, A);

    @Nullable Object[] copies =
        Graph.copyAll(new @Nullable Object[] {A, new double[][] {A, B, A}, record, record});

    double[][] rows = (double[][]) Objects.requireNonNull(copies[1]);
    assertThat(rows[0]).isSameAs(copies[0]).isSameAs(rows[2]).isNotSameAs(A);
    assertThat(rows[1]).isNotSameAs(rows[0]);
    assertThat(copies[2]).isSameAs(copies[3]).isNotSameAs(record);
    assertThat(((CostGrad) Objects.requireNonNull(copies[2])).grad()).isSameAs(copies[0]);
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
    return Objects.requireNonNull(Graph.copyAll(new @Nullable Object[] {value})[0]);
  }

  /** What a check might lend an answer. */
  private record Function() implements Runnable {
    @Override
    public void run() {}
  }

  @Test
  void sameIsToTheBitAndArraysOnly() {
    assertThat(Graph.same(new double[][] {{1}, {2}}, new double[][] {{1}, {2}})).isTrue();
    assertThat(Graph.same(new double[][] {{1}, {2}}, new double[][] {{1}, {2.5}})).isFalse();
    assertThat(Graph.same(new double[] {0.0}, new double[] {-0.0})).isFalse();
    assertThat(Graph.same(new double[] {Double.NaN}, new double[] {Double.NaN})).isTrue();
    assertThat(Graph.same(null, null)).isTrue();
    assertThat(Graph.same(null, A)).isFalse();
    assertThat(Graph.same(A, null)).isFalse();
    assertThat(Graph.same(1, 2)).as("what is no array cannot be changed").isTrue();
  }

  @Test
  void arraysAreFoundInArraysListsAndRecords() {
    assertThat(Graph.arrays(new double[][] {A, B})).hasSize(3).contains(A, B);
    assertThat(Graph.arrays(List.of(A, new CostGrad(1, B)))).containsExactlyInAnyOrder(A, B);
    assertThat(Graph.arrays(null)).isEmpty();
    assertThat(Graph.arrays(2.5)).isEmpty();
  }

  @Test
  void arrayInSeveralPlacesIsFoundWhereverItStands() {
    assertThat(Graph.sharesInside(new double[][] {A, A, B})).isTrue();
    assertThat(Graph.sharesInside(new double[][] {B, A, A})).isTrue();
    assertThat(Graph.sharesInside(List.of(A, A, B))).isTrue();
    assertThat(Graph.sharesInside(List.of(new CostGrad(1, A), new CostGrad(2, A), B))).isTrue();
    assertThat(Graph.sharesInside(new Two(new double[][] {A, A}, 3))).isTrue();
  }

  @Test
  void arraysOfTheirOwnAreNotShared() {
    assertThat(Graph.sharesInside(new double[][] {A, B})).isFalse();
    assertThat(Graph.sharesInside(List.of(A, new CostGrad(1, B)))).isFalse();
    assertThat(Graph.sharesInside(null)).isFalse();
    assertThat(Graph.sharesInside(new @Nullable Object[] {null, A, null})).isFalse();
  }

  @Test
  void anArrayWithoutEntriesMayStandAnywhere() {
    double[] none = {};

    assertThat(Graph.sharesInside(List.of(none, none))).isFalse();
    assertThat(Graph.sharesInside(List.of(A, B, A))).as("one entry").isTrue();
  }

  /** A record whose array is not its last component. */
  record Two(double[][] rows, int n) {}
}
