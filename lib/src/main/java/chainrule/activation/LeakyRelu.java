package chainrule.activation;

/** {@code max(slope · z, z)}. */
record LeakyRelu(double slope) implements Activation {

  LeakyRelu {
    if (!(slope >= 0 && slope < 1)) {
      throw new IllegalArgumentException("slope: " + slope + "; expected 0 ≤ slope < 1");
    }
  }

  @Override
  public double value(double z) {
    return z > 0 ? z : slope * z;
  }

  @Override
  public double derivative(double z) {
    return z > 0 ? 1 : slope;
  }

  @Override
  public boolean hasDerivativeFromOutput() {
    return true;
  }

  @Override
  public double derivativeFromOutput(double a) {
    return a > 0 ? 1 : slope;
  }

  @Override
  public String toString() {
    return "leaky relu, slope " + slope;
  }
}
