package chainrule.math;

/** Matrix products on row-major arrays. */
final class Blas {

  private Blas() {}

  static void addMultiply(double[] a, double[] b, double[] c, int m, int k, int n) {
    Loops.addMultiply(a, b, c, m, k, n);
  }

  static void multiplyTransposeLeft(double[] a, double[] b, double[] c, int m, int k, int n) {
    Loops.multiplyTransposeLeft(a, b, c, m, k, n);
  }

  static void multiplyTransposeRight(double[] a, double[] b, double[] c, int m, int k, int n) {
    Loops.multiplyTransposeRight(a, b, c, m, k, n);
  }
}
