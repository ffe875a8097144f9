package chainrule.exercises.h3;

/** Tells numbers that are right to some digits only from right ones and from wrong ones. */
final class RightDigits {
  /** So near, relative and absolute, is right to some digits. */
  private static final double SOME = 1e-4;

  /** So near is right to all of them, with room to spare. */
  private static final double ALL = 2e-9;

  private RightDigits() {}

  /** Returns whether all numbers are right to some digits, and one of them to no more. */
  static boolean areFew(double[] yours, double... right) {
    boolean all = true;
    for (int i = 0; i < right.length; i++) {
      double size = 1 + Math.max(Math.abs(yours[i]), Math.abs(right[i]));
      double off = Math.abs(yours[i] - right[i]) / size;
      if (!(off < SOME)) {
        return false;
      }
      all &= off < ALL;
    }
    return !all;
  }
}
