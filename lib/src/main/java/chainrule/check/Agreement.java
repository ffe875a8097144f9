package chainrule.check;

import java.util.Locale;

/** How well an analytic gradient agrees with a numerical one, from best to worst. */
public enum Agreement {
  /** Relative error at most 1e-7 in every entry. */
  RIGHT,
  /** Relative error above 1e-7 and at most 1e-4 in some entry: suspicious. */
  CLOSE,
  /** Some entry could not be judged: a kink, a value that is not finite, too much noise. */
  INCONCLUSIVE,
  /** Some entry is off by more than 1e-4 of its size, or is not a finite number. */
  WRONG;

  /** The largest relative error that is right, 1e-7. */
  public static final double RIGHT_UP_TO = 1e-7;

  /** The largest relative error that is close, 1e-4. */
  public static final double CLOSE_UP_TO = 1e-4;

  /** Returns the worse of two verdicts. */
  Agreement worse(Agreement other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /** Returns the verdict as reports write it, in lower case. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
