package chainrule.activation;

import chainrule.numeric.NumericKernel;
import chainrule.numeric.SelectedKernel;

/**
 * Activations of whole arrays, each kind in a loop of its own so that the compiler inlines it.
 *
 * <p>Large arrays are shared among threads, but not if the activation is a reader's own: it may
 * count its calls.
 */
public final class ArrayActivations {

  private static final NumericKernel KERNEL = SelectedKernel.INSTANCE;

  /** Times of an entry, for the sigmoid; measured. */
  private static final double VALUE_NANOSECONDS = 4.7;

  private static final double DELTA_NANOSECONDS = .5;

  private ArrayActivations() {}

  /**
   * Writes {@code f(z)} into {@code a}.
   *
   * @param f the activation
   * @param z pre-activations
   * @param a where the outputs go; as long as {@code z}
   */
  public static void values(Activation f, double[] z, double[] a) {
    if (f instanceof StandardActivation standard) {
      if (KERNEL.isWorthSharing(VALUE_NANOSECONDS * z.length)) {
        KERNEL.inRanges(z.length, (from, to) -> standard.values(z, a, from, to));
      } else {
        standard.values(z, a, 0, z.length);
      }
      return;
    }
    for (int i = 0; i < z.length; i++) {
      a[i] = f.value(z[i]);
    }
  }

  /**
   * Writes {@code outputGradient ∘ f′(z)} into {@code deltas}.
   *
   * @param f the activation
   * @param z pre-activations
   * @param a the outputs {@code f(z)}
   * @param outputGradient the derivative of the loss by each output
   * @param deltas where the derivatives by each pre-activation go; all five are equally long
   */
  public static void deltas(
      Activation f, double[] z, double[] a, double[] outputGradient, double[] deltas) {
    if (f instanceof StandardActivation standard) {
      if (KERNEL.isWorthSharing(DELTA_NANOSECONDS * z.length)) {
        KERNEL.inRanges(
            z.length, (from, to) -> standard.deltas(z, a, outputGradient, deltas, from, to));
      } else {
        standard.deltas(z, a, outputGradient, deltas, 0, z.length);
      }
      return;
    }
    for (int i = 0; i < z.length; i++) {
      deltas[i] = outputGradient[i] * f.derivative(z[i]);
    }
  }
}
