package chainrule.page.substitute;

/**
 * The random numbers of {@link java.util.SplittableRandom} on a page: the same ones for the same
 * seed, Gaussian ones to a unit in the last place.
 *
 * <p>It has what the library calls.
 */
public final class PageSplittableRandom {

  private static final double SPACING = 0x1p-53;

  private final MixedCounter bits;

  public PageSplittableRandom(long seed) {
    this(new MixedCounter(seed));
  }

  private PageSplittableRandom(MixedCounter bits) {
    this.bits = bits;
  }

  public PageSplittableRandom split() {
    return new PageSplittableRandom(bits.split());
  }

  public long nextLong() {
    return bits.nextLong();
  }

  public int nextInt() {
    return bits.nextInt();
  }

  /** Returns a number from 0 to below a bound, each as likely. */
  public int nextInt(int bound) {
    if (bound <= 0) {
      throw new IllegalArgumentException("bound must be positive");
    }
    int drawn = nextInt();
    int mask = bound - 1;
    if ((bound & mask) == 0) {
      return drawn & mask;
    }
    int half = drawn >>> 1;
    while (half + mask - half % bound < 0) {
      half = nextInt() >>> 1;
    }
    return half % bound;
  }

  public int nextInt(int from, int to) {
    return from + nextInt(to - from);
  }

  public boolean nextBoolean() {
    return nextInt() < 0;
  }

  public double nextDouble() {
    return (nextLong() >>> 11) * SPACING;
  }

  public double nextDouble(double bound) {
    return nextDouble(0, bound);
  }

  public double nextDouble(double from, double to) {
    double number = nextDouble() * (to - from) + from;
    return number < to ? number : Math.nextDown(to);
  }

  public double nextGaussian() {
    return PageGaussian.next(bits);
  }
}
