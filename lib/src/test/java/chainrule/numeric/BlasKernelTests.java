package chainrule.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.math.InPlace;
import chainrule.math.Matrix;
import dev.ludovic.netlib.blas.BLAS;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("slow")
class BlasKernelTests {

  private static final NumericKernel KERNEL = new BlasKernel();

  @Test
  void nativeLibraryIsUsedWhereOneIsPackaged() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    boolean arm = System.getProperty("os.arch").equals("aarch64");
    boolean packaged = os.contains("linux") || os.contains("mac") || (os.contains("win") && !arm);
    assertThat(KERNEL.isNative()).as(KERNEL.description()).isEqualTo(packaged);
  }

  @ParameterizedTest
  @CsvSource({"3,4,5", "13,14,15", "64,33,17", "128,784,100"})
  void nativePureJavaAndLoopsAgree(int m, int k, int n) {
    SplittableRandom random = new SplittableRandom(11);
    double[] a = random.doubles((long) m * k, -1, 1).toArray();
    double[] b = random.doubles((long) k * n, -1, 1).toArray();
    double[] loops = new double[m * n];
    SmallProducts.multiply(a, b, loops, m, k, n);
    for (BLAS blas :
        new BLAS[] {BlasLibrary.loaded().blas(), BlasLibrary.pureJava("test").blas()}) {
      double[] c = new double[m * n];
      blas.dgemm("N", "N", n, m, k, 1, b, 0, n, a, 0, k, 0, c, 0, n);
      assertThat(c).containsExactly(loops, within(1e-12));
    }
  }

  @Test
  void pureJavaCanBeAskedFor() {
    String before = System.getProperty("chainrule.blas");
    System.setProperty("chainrule.blas", "java");
    try {
      BlasLibrary loaded = BlasLibrary.load();
      assertThat(loaded.isNative()).isFalse();
      assertThat(loaded.description()).isEqualTo("pure Java BLAS (chainrule.blas=java)");
    } finally {
      if (before == null) {
        System.clearProperty("chainrule.blas");
      } else {
        System.setProperty("chainrule.blas", before);
      }
    }
  }

  @Test
  void productsAroundTheThresholdAgree() {
    int size = (int) Math.cbrt(BlasKernel.WORTH_A_CALL);
    for (int n = size - 1; n <= size + 2; n++) {
      SplittableRandom random = new SplittableRandom(n);
      Matrix a = Matrix.wrap(n, n, random.doubles((long) n * n).toArray());
      Matrix b = Matrix.wrap(n, n, random.doubles((long) n * n).toArray());
      double[] row = random.doubles(n).toArray();
      Matrix sum = Matrix.zeros(n, n);
      InPlace.timesPlusRow(a, b, row, sum);
      double[] expected = new double[n * n];
      SmallProducts.multiply(a.values(), b.values(), expected, n, n, n);
      assertThat(a.times(b).values()).containsExactly(expected, within(1e-12));
      assertThat(sum.values()).containsExactly(a.times(b).plusRow(row).values(), within(1e-12));
      Matrix step = Matrix.zeros(n, n);
      InPlace.addTransposeTimes(-.5, a.transpose(), b, step);
      assertThat(step.scaled(-2).values()).containsExactly(expected, within(1e-12));
    }
  }

  /** Whole, shared along every side, and in pieces. */
  @ParameterizedTest
  @CsvSource({"128,784,100", "784,128,100", "100,128,784", "90,128,100", "300,300,300"})
  void everyProductAgreesWithTheLoops(int m, int k, int n) {
    SplittableRandom random = new SplittableRandom(13);
    Matrix a = Matrix.wrap(m, k, random.doubles((long) m * k, -1, 1).toArray());
    Matrix b = Matrix.wrap(k, n, random.doubles((long) k * n, -1, 1).toArray());
    double[] row = random.doubles(n).toArray();
    Matrix expected = Matrix.zeros(m, n);
    SmallProducts.multiplyPlusRow(a.values(), b.values(), row, expected.values(), m, k, n);
    Matrix sum = Matrix.zeros(m, n);
    InPlace.timesPlusRow(a, b, row, sum);
    assertThat(sum.values()).containsExactly(expected.values(), within(1e-12));
    assertThat(a.times(b).plusRow(row).values()).containsExactly(expected.values(), within(1e-12));
    assertThat(a.transpose().transposeTimes(b).plusRow(row).values())
        .containsExactly(expected.values(), within(1e-12));
    assertThat(a.timesTranspose(b.transpose()).plusRow(row).values())
        .containsExactly(expected.values(), within(1e-12));
    Matrix step = Matrix.zeros(m, n).plusRow(row);
    InPlace.addTransposeTimes(.5, a.transpose(), b, step);
    InPlace.addTransposeTimes(.5, a.transpose(), b, step);
    assertThat(step.values()).containsExactly(expected.values(), within(1e-12));
  }
}
