package chainrule.page.substitute;

/**
 * Random bits: a counter that grows by an odd constant, its bits mixed (SplitMix64).
 *
 * @see "Steele, Lea, Flood, Fast splittable pseudorandom number generators (2014)"
 */
final class MixedCounter {

  private static final long GOLDEN_RATIO = 0x9e3779b97f4a7c15L;
  private static final long ALTERNATING = 0xaaaaaaaaaaaaaaaaL;
  private static final int FEWEST_CHANGES = 24;

  private final long gamma;
  private long counter;

  MixedCounter(long seed) {
    this(seed, GOLDEN_RATIO);
  }

  private MixedCounter(long counter, long gamma) {
    this.counter = counter;
    this.gamma = gamma;
  }

  /** Returns another counter, of another constant. */
  MixedCounter split() {
    return new MixedCounter(nextLong(), gamma(next()));
  }

  public long nextLong() {
    long bits = next();
    bits = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
    bits = (bits ^ (bits >>> 27)) * 0x94d049bb133111ebL;
    return bits ^ (bits >>> 31);
  }

  public int nextInt() {
    long bits = next();
    bits = (bits ^ (bits >>> 33)) * 0x62a9d9ed799705f5L;
    bits = (bits ^ (bits >>> 28)) * 0xcb24d0a5c88c35b3L;
    return (int) (bits >>> 32);
  }

  private long next() {
    counter += gamma;
    return counter;
  }

  /** An odd constant with enough changes between its bits. */
  private static long gamma(long seed) {
    long bits = (seed ^ (seed >>> 33)) * 0xff51afd7ed558ccdL;
    bits = (bits ^ (bits >>> 33)) * 0xc4ceb9fe1a85ec53L;
    bits = (bits ^ (bits >>> 33)) | 1;
    return Long.bitCount(bits ^ (bits >>> 1)) < FEWEST_CHANGES ? bits ^ ALTERNATING : bits;
  }
}
