package chainrule.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers by hand for the plain loops, and these as the oracle of the kernel with BLAS. */
class NumericKernelTests {

  /** One of the products: from A and B to C. */
  private interface Product {
    void write(NumericKernel kernel, double[] a, double[] b, double[] c, int m, int k, int n);
  }

  private static final double[] ROW = new SplittableRandom(2).doubles(1000).toArray();

  private static final Map<String, Product> PRODUCTS =
      Map.of(
          "AB",
          NumericKernel::multiply,
          "AB + row",
          (kernel, a, b, c, m, k, n) -> kernel.multiplyPlusRow(a, b, ROW, c, m, k, n),
          "AᵀB",
          NumericKernel::multiplyTransposeLeft,
          "C − 0.3 AᵀB",
          (kernel, a, b, c, m, k, n) -> kernel.addMultiplyTransposeLeft(-.3, a, b, c, m, k, n),
          "ABᵀ",
          NumericKernel::multiplyTransposeRight);

  private final NumericKernel plain = new PlainKernel();
  private final NumericKernel blas = new BlasKernel();

  @ParameterizedTest
  @CsvSource({"AB, 58 64 139 154", "AᵀB, 89 98 116 128", "ABᵀ, 50 68 122 167"})
  void plainLoopsGiveTheProductsByHand(String product, String expected) {
    double[] a = {1, 2, 3, 4, 5, 6};
    double[] b = {7, 8, 9, 10, 11, 12};
    double[] c = {Double.NaN, Double.NaN, Double.NaN, Double.NaN};
    PRODUCTS.get(product).write(plain, a, b, c, 2, 3, 2);
    assertThat(c).containsExactly(numbers(expected));
  }

  @Test
  void plainLoopsAddARowToEveryRowAndAMultipleToWhatIsThere() {
    double[] a = {1, 2, 3, 4, 5, 6};
    double[] b = {7, 8, 9, 10, 11, 12};
    double[] c = {Double.NaN, Double.NaN, Double.NaN, Double.NaN};
    plain.multiplyPlusRow(a, b, new double[] {100, 200}, c, 2, 3, 2);
    assertThat(c).containsExactly(158, 264, 239, 354);
    plain.addMultiplyTransposeLeft(2, a, b, c, 2, 3, 2);
    assertThat(c).containsExactly(158 + 178, 264 + 196, 239 + 232, 354 + 256);
  }

  private static double[] numbers(String text) {
    return Arrays.stream(text.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
  }

  /** In loops of their own, by one call of BLAS, in pieces, and shared along every side. */
  @ParameterizedTest
  @CsvSource({
    "1,1,1",
    "4,3,5",
    "6,7,7",
    "7,7,7",
    "33,400,50",
    "300,90,70",
    "70,90,300",
    "128,784,100"
  })
  void bothKernelsAgreeOnEveryProduct(int m, int k, int n) {
    SplittableRandom random = new SplittableRandom(1);
    double[] a = random.doubles((long) m * k, -1, 1).toArray();
    double[] b = random.doubles((long) k * n, -1, 1).toArray();
    double[] before = random.doubles((long) m * n, -1, 1).toArray();
    PRODUCTS.forEach(
        (name, product) -> {
          double[] expected = before.clone();
          double[] c = before.clone();
          product.write(plain, a, b, expected, m, k, n);
          product.write(blas, a, b, c, m, k, n);
          assertThat(c).as(name).containsExactly(expected, within(1e-12));
        });
  }

  @ParameterizedTest
  @ValueSource(doubles = {1e-9, 1, 30, 700, 1e4})
  void bothKernelsAgreeOnExponentials(double reach) {
    double[] x = new SplittableRandom(3).doubles(3000, -reach, reach).toArray();
    double[] expected = new double[x.length];
    double[] y = new double[x.length];
    plain.exponentials(-.7, x, expected, 10, 2990);
    blas.exponentials(-.7, x, y, 10, 2990);
    assertThat(y[9]).isZero();
    assertThat(y[2990]).isZero();
    for (int i = 0; i < x.length; i++) {
      assertThat(y[i] == expected[i] || Math.abs(y[i] - expected[i]) <= 2 * Math.ulp(expected[i]))
          .as("e^(−0.7 · %s): %s and %s", x[i], y[i], expected[i])
          .isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 1000})
  void bothKernelsDoEveryIndexOnce(int size) {
    for (NumericKernel kernel : new NumericKernel[] {plain, blas}) {
      int[] done = new int[size];
      kernel.inRanges(
          size,
          (from, to) -> {
            for (int i = from; i < to; i++) {
              done[i]++;
            }
          });
      assertThat(done).as(kernel.description()).doesNotContain(0, 2);
    }
  }

  @Test
  void plainLoopsShareNothingAndSaySo() {
    assertThat(plain.isWorthSharing(1e12)).isFalse();
    assertThat(plain.isNative()).isFalse();
    assertThat(plain.description()).isEqualTo("plain loops");
  }

  @Test
  void theLibraryCalculatesWithBlasUnlessAskedOtherwise() {
    assertThat(SelectedKernel.INSTANCE).isInstanceOf(BlasKernel.class);
  }
}
