package chainrule.nn;

/** {@code Σ t ln(t / softmax(z))}: the cross-entropy less the entropy of the targets. */
final class SoftmaxDivergence extends SoftmaxCrossEntropy {

  SoftmaxDivergence() {
    super("kl divergence");
  }

  @Override
  double row(double[] z, double[] t, double[] g, int from, int to, double factor) {
    double sum = super.row(z, t, g, from, to, factor);
    for (int i = from; i < to; i++) {
      sum += t[i] == 0 ? 0 : t[i] * Math.log(t[i]);
    }
    return sum;
  }
}
