package chainrule.nn;

/** Activations of whole arrays, each kind in a loop of its own so that the compiler inlines it. */
final class Activations {

  private Activations() {}

  /** Writes {@code f(z)} into {@code a}. */
  static void values(Activation f, double[] z, double[] a) {
    if (f instanceof StandardActivation standard) {
      standard.values(z, a);
      return;
    }
    for (int i = 0; i < z.length; i++) {
      a[i] = f.value(z[i]);
    }
  }

  /** Writes {@code outputGradient ∘ f′} into {@code deltas}. */
  static void deltas(
      Activation f, double[] z, double[] a, double[] outputGradient, double[] deltas) {
    if (f instanceof StandardActivation standard) {
      standard.deltas(z, a, outputGradient, deltas);
      return;
    }
    for (int i = 0; i < z.length; i++) {
      deltas[i] = outputGradient[i] * f.derivative(z[i]);
    }
  }
}
