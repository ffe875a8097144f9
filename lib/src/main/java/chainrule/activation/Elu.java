package chainrule.activation;

/** {@code z} from 0 on, {@code α(eᶻ − 1)} below. */
record Elu(double alpha) implements Activation {

  Elu {
    if (!(alpha > 0 && alpha < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("alpha: " + alpha + "; expected a positive finite number");
    }
  }

  @Override
  public double value(double z) {
    return z >= 0 ? z : alpha * Math.expm1(z);
  }

  @Override
  public double derivative(double z) {
    return z >= 0 ? 1 : alpha * Math.exp(z);
  }

  @Override
  public boolean hasDerivativeFromOutput() {
    return true;
  }

  @Override
  public double derivativeFromOutput(double a) {
    return a >= 0 ? 1 : a + alpha;
  }

  @Override
  public String toString() {
    return "elu, α = " + alpha;
  }
}
