package chainrule.page.substitute;

/** A curve over x of at least 0 that falls from 1 at 0 towards 0. */
interface FallingCurve {

  /** Returns the height at x. */
  double at(double x);

  /** Returns ln(height at x - step) - ln(height at x). */
  DoubleDouble climb(DoubleDouble x, DoubleDouble step);

  /** Returns how fast the logarithm of the height falls at x, a number of at least 0. */
  double steepness(double x);

  /** Returns the x from which on the curve lies below its chords. */
  double inflection();
}
