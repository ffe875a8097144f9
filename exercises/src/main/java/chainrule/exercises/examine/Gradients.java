package chainrule.exercises.examine;

import chainrule.check.Agreement;
import chainrule.check.Block;
import chainrule.check.BlockCheck;
import chainrule.check.Entry;
import chainrule.check.GradientCheck;
import chainrule.check.NumericalGradient;
import chainrule.exercises.CheckLine;
import chainrule.exercises.ErrorMap;
import chainrule.exercises.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Compares a gradient with central differences and says which parameter blocks are off. */
final class Gradients {
  private Gradients() {}

  /**
   * Compares a gradient with the numerical one.
   *
   * @return empty when they agree in every entry that can be decided
   */
  static Optional<Finding> compare(
      double[] analytic, ToDoubleFunction<double[]> cost, double[] theta, List<Block> blocks) {
    if (analytic.length != theta.length) {
      return Optional.of(
          Finding.of(
              Verdict.WRONG, "length   yours " + analytic.length + "   expected " + theta.length));
    }
    GradientCheck check =
        GradientCheck.compare(analytic, NumericalGradient.of(cost, theta), blocks);
    Verdict verdict = verdict(check.entries());
    if (verdict == Verdict.RIGHT && check.onlyFiniteDifferenceExact()) {
      return Optional.of(Finding.of(Verdict.CLOSE, CheckLine.FINITE_DIFFERENCE));
    }
    if (verdict == Verdict.RIGHT) {
      return Optional.empty();
    }
    return Optional.of(new Finding(verdict, details(check), null, errors(check)));
  }

  /** An entry that cannot be decided counts only where most cannot. */
  private static Verdict verdict(List<Entry> entries) {
    if (any(entries, Agreement.WRONG)) {
      return Verdict.WRONG;
    }
    if (any(entries, Agreement.CLOSE)) {
      return Verdict.CLOSE;
    }
    long undecided = entries.stream().filter(e -> e.agreement() == Agreement.INCONCLUSIVE).count();
    return 2 * undecided > entries.size() ? Verdict.INCONCLUSIVE : Verdict.RIGHT;
  }

  private static boolean any(List<Entry> entries, Agreement agreement) {
    return entries.stream().anyMatch(entry -> entry.agreement() == agreement);
  }

  private static List<String> details(GradientCheck check) {
    List<String> details = new ArrayList<>();
    details.add(
        check.blocks().stream()
            .map(block -> block.block().name() + (off(block) ? " ✗" : " ✓"))
            .collect(Collectors.joining("  ")));
    for (BlockCheck block : check.blocks()) {
      if (off(block)) {
        details.add(
            block.block().name()
                + "["
                + (block.worst().index() - block.block().start())
                + "]   "
                + block.worst());
      }
    }
    ratio(check.entries())
        .ifPresent(
            ratio ->
                details.add(
                    String.format(
                        Locale.ROOT, "every entry is %.3f times the numerical gradient", ratio)));
    return List.copyOf(details);
  }

  private static boolean off(BlockCheck block) {
    return block.agreement() == Agreement.WRONG || block.agreement() == Agreement.CLOSE;
  }

  private static Optional<Double> ratio(List<Entry> entries) {
    return Comparison.ratio(
        entries.stream().map(Entry::analytic).toList(),
        entries.stream().map(Entry::numeric).toList());
  }

  private static ErrorMap errors(GradientCheck check) {
    return new ErrorMap(
        check.blocks().stream()
            .map(BlockCheck::block)
            .map(
                block ->
                    new ErrorMap.Part(
                        block.name(),
                        Math.min(block.length(), 10),
                        check.entries().subList(block.start(), block.end()).stream()
                            .map(entry -> Math.max(0, entry.relativeError()))
                            .toList()))
            .toList());
  }
}
