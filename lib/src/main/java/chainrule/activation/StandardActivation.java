package chainrule.activation;

import chainrule.numeric.SelectedKernel;
import java.util.Arrays;
import java.util.Locale;

/** The activations without a parameter; constants of {@link Activation}. */
enum StandardActivation implements Activation {
  LINEAR {
    @Override
    public double value(double z) {
      return z;
    }

    @Override
    public double derivative(double z) {
      return 1;
    }

    @Override
    public double derivativeFromOutput(double a) {
      return 1;
    }

    @Override
    void values(double[] z, double[] a, int from, int to) {
      System.arraycopy(z, from, a, from, to - from);
    }

    @Override
    void deltas(double[] z, double[] a, double[] gradient, double[] deltas, int from, int to) {
      System.arraycopy(gradient, from, deltas, from, to - from);
    }
  },

  STEP {
    @Override
    public double value(double z) {
      return z >= 0 ? 1 : z < 0 ? 0 : Double.NaN;
    }

    @Override
    public double derivative(double z) {
      return 0;
    }

    @Override
    public double derivativeFromOutput(double a) {
      return 0;
    }

    @Override
    void values(double[] z, double[] a, int from, int to) {
      for (int i = from; i < to; i++) {
        a[i] = value(z[i]);
      }
    }

    @Override
    void deltas(double[] z, double[] a, double[] gradient, double[] deltas, int from, int to) {
      Arrays.fill(deltas, from, to, 0);
    }
  },

  SIGMOID {
    /** One exponential of a non-positive number, so that nothing overflows or cancels. */
    @Override
    public double value(double z) {
      if (z >= 0) {
        return 1 / (1 + Math.exp(-z));
      }
      double e = Math.exp(z);
      return e / (1 + e);
    }

    /** Written with e^−|z|, which keeps all digits where 1 − a would cancel. */
    @Override
    public double derivative(double z) {
      double e = Math.exp(-Math.abs(z));
      return e / ((1 + e) * (1 + e));
    }

    @Override
    public double derivativeFromOutput(double a) {
      return a * (1 - a);
    }

    @Override
    void values(double[] z, double[] a, int from, int to) {
      SelectedKernel.INSTANCE.exponentials(-1, z, a, from, to);
      for (int i = from; i < to; i++) {
        a[i] = 1 / (1 + a[i]);
      }
    }

    @Override
    void deltas(double[] z, double[] a, double[] gradient, double[] deltas, int from, int to) {
      for (int i = from; i < to; i++) {
        deltas[i] = gradient[i] * (a[i] * (1 - a[i]));
      }
    }
  },

  TANH {
    @Override
    public double value(double z) {
      return tanh(z);
    }

    /** 1 / cosh², as 4e / (1 + e)² with e = e^−2|z|, which keeps all digits for large |z|. */
    @Override
    public double derivative(double z) {
      double e = Math.exp(-2 * Math.abs(z));
      return 4 * e / ((1 + e) * (1 + e));
    }

    @Override
    public double derivativeFromOutput(double a) {
      return (1 - a) * (1 + a);
    }

    @Override
    void values(double[] z, double[] a, int from, int to) {
      for (int i = from; i < to; i++) {
        a[i] = tanh(z[i]);
      }
    }

    @Override
    void deltas(double[] z, double[] a, double[] gradient, double[] deltas, int from, int to) {
      for (int i = from; i < to; i++) {
        deltas[i] = gradient[i] * ((1 - a[i]) * (1 + a[i]));
      }
    }
  },

  RELU {
    @Override
    public double value(double z) {
      return Math.max(0, z);
    }

    @Override
    public double derivative(double z) {
      return z > 0 ? 1 : 0;
    }

    @Override
    public double derivativeFromOutput(double a) {
      return a > 0 ? 1 : 0;
    }

    @Override
    void values(double[] z, double[] a, int from, int to) {
      for (int i = from; i < to; i++) {
        a[i] = Math.max(0, z[i]);
      }
    }

    @Override
    void deltas(double[] z, double[] a, double[] gradient, double[] deltas, int from, int to) {
      for (int i = from; i < to; i++) {
        deltas[i] = z[i] > 0 ? gradient[i] : 0;
      }
    }
  },

  SOFTPLUS {
    /** {@code max(z, 0) + ln(1 + e^−|z|)}, which does not overflow. */
    @Override
    public double value(double z) {
      return Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));
    }

    @Override
    public double derivative(double z) {
      return SIGMOID.value(z);
    }

    @Override
    public double derivativeFromOutput(double a) {
      return -Math.expm1(-a);
    }

    @Override
    void values(double[] z, double[] a, int from, int to) {
      for (int i = from; i < to; i++) {
        a[i] = value(z[i]);
      }
    }

    @Override
    void deltas(double[] z, double[] a, double[] gradient, double[] deltas, int from, int to) {
      for (int i = from; i < to; i++) {
        deltas[i] = gradient[i] * -Math.expm1(-a[i]);
      }
    }
  };

  /** From here on tanh is 1 to the last digit; on a page, far beyond it, it would overflow. */
  private static final double WHERE_TANH_IS_ONE = 22;

  private static double tanh(double z) {
    return Math.tanh(Math.max(-WHERE_TANH_IS_ONE, Math.min(WHERE_TANH_IS_ONE, z)));
  }

  /** Writes f(z) into a, from one index to before another. */
  abstract void values(double[] z, double[] a, int from, int to);

  /** Writes {@code gradient ∘ f′} into deltas, from one index to before another. */
  abstract void deltas(
      double[] z, double[] a, double[] gradient, double[] deltas, int from, int to);

  @Override
  public boolean hasDerivativeFromOutput() {
    return true;
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
