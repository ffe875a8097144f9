package chainrule.check;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The verdict on one block of parameters.
 *
 * @param block which parameters
 * @param agreement the worst verdict of its entries
 * @param worst the entry that decided: worst verdict first, largest relative error second
 * @param projectionRatio {@code ⟨a, n⟩ / ⟨n, n⟩}, 1 when right, m when a 1/m is missing, −1 when
 *     the sign is flipped; NaN when the measured block is zero or not finite
 * @param inconclusive number of entries that could not be judged
 */
public record BlockCheck(
    ParameterBlock block,
    Agreement agreement,
    GradientEntry worst,
    double projectionRatio,
    int inconclusive) {

  static BlockCheck of(ParameterBlock block, List<GradientEntry> entries) {
    GradientEntry worst =
        entries.stream()
            .max(
                Comparator.comparing(GradientEntry::agreement)
                    .thenComparingDouble(entry -> orZero(entry.relativeError())))
            .orElseThrow();
    int inconclusive =
        (int) entries.stream().filter(e -> e.agreement() == Agreement.INCONCLUSIVE).count();
    return new BlockCheck(block, worst.agreement(), worst, projectionRatio(entries), inconclusive);
  }

  /** {@return the largest relative error of the block's entries, that of {@link #worst()}} */
  public double maxRelativeError() {
    return worst.relativeError();
  }

  /** Returns one line: name, verdict, and the worst entry where it is not right. */
  @Override
  public String toString() {
    String line =
        String.format(
            Locale.ROOT,
            "%-4s %-12s relative error %.1e",
            block.name(),
            agreement,
            maxRelativeError());
    if (agreement == Agreement.RIGHT) {
      return line;
    }
    return line
        + String.format(
            Locale.ROOT,
            ", entry %d: %s; block is %.3f times the numerical one",
            worst.index() - block.start(),
            worst,
            projectionRatio);
  }

  private static double projectionRatio(List<GradientEntry> entries) {
    double largest = entries.stream().mapToDouble(e -> Math.abs(e.numeric())).max().orElseThrow();
    double an = 0;
    double nn = 0;
    for (GradientEntry entry : entries) {
      double share = entry.numeric() / largest;
      an += entry.analytic() / largest * share;
      nn += share * share;
    }
    return an / nn;
  }

  private static double orZero(double relativeError) {
    return Double.isNaN(relativeError) ? 0 : relativeError;
  }
}
