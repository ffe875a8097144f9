package chainrule.page.substitute;

import org.apache.commons.rng.UniformRandomProvider;

/** Random bits, counted. */
final class DrawCount implements UniformRandomProvider {

  private final MixedCounter bits;
  private int draws;

  DrawCount(MixedCounter bits) {
    this.bits = bits;
  }

  /** Counts from 0 again. */
  void start() {
    draws = 0;
  }

  /** Returns whether there was exactly one draw. */
  boolean isOne() {
    return draws == 1;
  }

  @Override
  public long nextLong() {
    draws++;
    return bits.nextLong();
  }
}
