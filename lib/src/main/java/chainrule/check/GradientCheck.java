package chainrule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * An analytic gradient held against a numerical one, block by block.
 *
 * <p>An entry is right when {@code |a − n| / max(|a|, |n|) ≤ 1e-7} (two values below 1e-9 are
 * equal), close up to 1e-4, wrong above; the measured value is given the benefit of its own error
 * estimate. A value that is not finite is wrong, never equal to anything.
 */
public final class GradientCheck {

  private final List<BlockCheck> blocks;
  private final List<GradientEntry> entries;

  private GradientCheck(List<BlockCheck> blocks, List<GradientEntry> entries) {
    this.blocks = blocks;
    this.entries = entries;
  }

  /**
   * Compares block by block.
   *
   * @param analytic the gradient under test; not modified
   * @param numeric the measured gradient, same length
   * @param blocks at least one, within the vector
   * @return the verdicts
   * @throws IllegalArgumentException if the lengths differ or are zero, or if a block reaches
   *     beyond the vector
   */
  public static GradientCheck compare(
      double[] analytic, NumericalGradient numeric, List<ParameterBlock> blocks) {
    requireSameLength(analytic.length, numeric.length(), "the numerical one");
    if (blocks.isEmpty()) {
      throw new IllegalArgumentException("blocks: none given; expected at least one");
    }
    double[] values = numeric.values();
    double[] errors = numeric.errors();
    List<GradientEntry> entries = new ArrayList<>(analytic.length);
    for (int i = 0; i < analytic.length; i++) {
      entries.add(
          GradientEntry.judge(i, analytic[i], values[i], errors[i], numeric.isConclusive(i)));
    }
    return new GradientCheck(
        blocks.stream().map(block -> check(block, entries)).toList(), List.copyOf(entries));
  }

  /**
   * Compares a gradient as one block named θ.
   *
   * @param analytic the gradient under test, at least one entry; not modified
   * @param numeric the measured gradient, same length
   * @return the verdict
   * @throws IllegalArgumentException if the lengths differ or are zero
   */
  public static GradientCheck compare(double[] analytic, NumericalGradient numeric) {
    return compare(
        analytic, numeric, List.of(ParameterBlock.whole("θ", Math.max(1, analytic.length))));
  }

  /**
   * Compares along a few random directions only: whether something is wrong, not where.
   *
   * <p>A direction u moves every parameter at once, {@code u_i = ± max(1, |θ_i|) / √n} with random
   * signs, and {@code a·u} is compared with the slope of f along it. That takes 10 calls of f per
   * direction, however many parameters there are; a wrong gradient is then held against {@link
   * NumericalGradient#of} for the place. A direction sees an entry's error when it is above 1e-7 of
   * the whole slope; what is smaller, or cancelled by another error, needs the full comparison.
   *
   * @param analytic the gradient under test; not modified
   * @param f the function, called with a vector as long as theta
   * @param theta the point, finite, as long as the gradient, at least one entry; not modified
   * @param directions how many to try, at least 1; two or three do
   * @param seed of the signs
   * @return one block named "directions", with an entry per direction
   * @throws IllegalArgumentException if the lengths differ or are zero, if there are no directions,
   *     or if an entry of theta or the value of f there is not finite
   */
  public static GradientCheck directional(
      double[] analytic, ToDoubleFunction<double[]> f, double[] theta, int directions, long seed) {
    requireSameLength(analytic.length, theta.length, "theta");
    Directions along = Directions.random(directions, theta, seed);
    return compare(
        along.slopes(analytic),
        NumericalGradient.of(t -> f.applyAsDouble(along.moved(t)), new double[directions]),
        List.of(ParameterBlock.whole("directions", directions)));
  }

  /** {@return the verdict on every block, in the order given} */
  public List<BlockCheck> blocks() {
    return blocks;
  }

  /** {@return every entry of the vector, in order} */
  public List<GradientEntry> entries() {
    return entries;
  }

  /** {@return the worst verdict of all blocks} */
  public Agreement overall() {
    return blocks.stream().map(BlockCheck::agreement).reduce(Agreement.RIGHT, Agreement::worse);
  }

  /** {@return the worst entry of the worst block} */
  public GradientEntry worst() {
    return blocks.stream()
        .filter(block -> block.agreement() == overall())
        .map(BlockCheck::worst)
        .reduce((a, b) -> b.relativeError() > a.relativeError() ? b : a)
        .orElseThrow();
  }

  /**
   * Says whether the gradient is accurate, but only as accurate as a finite difference.
   *
   * <p>A gradient worked out differs from the extrapolated one by no more than the latter's own
   * error; one that was itself measured carries the noise of its step (relative 1e-11 to 1e-6). The
   * answer is yes when nothing is wrong and at least half of the entries that were measured to
   * 1e-10 or better either differ by more than 20 times the estimated error, or repeat the
   * extrapolation to the last bit of its own noise.
   *
   * @return true if the values look measured instead of worked out; false for fewer than 4 entries
   */
  public boolean onlyFiniteDifferenceExact() {
    return FiniteDifferenceTrace.isIn(entries);
  }

  /** Returns one line per block. */
  @Override
  public String toString() {
    return blocks.stream().map(BlockCheck::toString).collect(Collectors.joining("\n"));
  }

  private static void requireSameLength(int yours, int other, String name) {
    if (yours != other) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "gradient: yours has %d entries, %s has %d; expected equal lengths",
              yours,
              name,
              other));
    }
    if (yours == 0) {
      throw new IllegalArgumentException("gradient: has 0 entries; expected at least one");
    }
  }

  private static BlockCheck check(ParameterBlock block, List<GradientEntry> entries) {
    if (block.end() > entries.size()) {
      throw new IllegalArgumentException(
          "block "
              + block.name()
              + ": ends at "
              + block.end()
              + ", the gradient has "
              + entries.size()
              + " entries; expected blocks within the gradient");
    }
    return BlockCheck.of(block, entries.subList(block.start(), block.end()));
  }
}
