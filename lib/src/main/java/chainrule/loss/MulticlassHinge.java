package chainrule.loss;

/** {@code Σ max(0, sⱼ − s + δ)} over the wrong classes j, where s is the score of the right one. */
final class MulticlassHinge extends RowLoss {

  private static final String ONE_HOT = "a single 1 among zeros";

  private final double margin;

  MulticlassHinge(double margin) {
    super("multiclass hinge, δ = " + margin, true);
    if (!(margin >= 0 && margin < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException(
          "margin: " + margin + "; expected a finite number, at least 0");
    }
    this.margin = margin;
  }

  @Override
  double row(double[] s, double[] t, double[] g, int from, int to, double factor, LogSum logs) {
    int right = rightClass(t, from, to);
    double sum = 0;
    int violations = 0;
    for (int j = from; j < to; j++) {
      double excess = j == right ? 0 : s[j] - s[right] + margin;
      boolean violated = !(excess <= 0);
      sum += violated ? excess : 0;
      violations += violated ? 1 : 0;
      g[j] = violated ? factor : 0;
    }
    g[right] = factor * -violations;
    return sum;
  }

  @Override
  double chance(int outputs) {
    return (outputs - 1) * margin;
  }

  private int rightClass(double[] t, int from, int to) {
    int right = -1;
    for (int j = from; j < to; j++) {
      if (t[j] == 1 && right < 0) {
        right = j;
      } else if (t[j] != 0) {
        throw badRow(t, from, to, ONE_HOT);
      }
    }
    if (right < 0) {
      throw badRow(t, from, to, ONE_HOT);
    }
    return right;
  }
}
