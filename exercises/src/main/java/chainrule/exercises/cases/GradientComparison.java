package chainrule.exercises.cases;

import chainrule.check.Agreement;
import chainrule.check.BlockCheck;
import chainrule.check.GradientCheck;
import chainrule.check.GradientEntry;
import chainrule.check.NumericalGradient;
import chainrule.check.ParameterBlock;
import chainrule.exercises.Verdict;
import chainrule.exercises.finding.Finding;
import chainrule.exercises.finding.GradientFinding;
import chainrule.exercises.picture.CheckPicture;
import chainrule.exercises.picture.GradientPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Compares a gradient with central differences and says which parameter blocks are off. */
public final class GradientComparison {
  private GradientComparison() {}

  /**
   * Compares a gradient with the numerical one.
   *
   * @return empty when they agree in every entry that can be decided
   */
  public static Optional<CheckFailure> compare(
      double[] analytic,
      ToDoubleFunction<double[]> cost,
      double[] theta,
      List<ParameterBlock> blocks) {
    if (analytic.length != theta.length) {
      return Optional.of(
          CheckFailure.of(
              Verdict.WRONG, new GradientFinding.LengthDiffers(analytic.length, theta.length)));
    }
    GradientCheck check =
        GradientCheck.compare(analytic, NumericalGradient.of(cost, theta), blocks);
    Verdict verdict = verdict(check.entries());
    if (verdict == Verdict.RIGHT && check.onlyFiniteDifferenceExact()) {
      return Optional.of(CheckFailure.of(Verdict.CLOSE, new GradientFinding.FiniteDifference()));
    }
    if (verdict == Verdict.RIGHT) {
      return Optional.empty();
    }
    return Optional.of(new CheckFailure(verdict, findings(check), null, picture(check)));
  }

  /** An entry that cannot be decided counts only where most cannot. */
  private static Verdict verdict(List<GradientEntry> entries) {
    if (any(entries, Agreement.WRONG)) {
      return Verdict.WRONG;
    }
    if (any(entries, Agreement.CLOSE)) {
      return Verdict.CLOSE;
    }
    long undecided = entries.stream().filter(e -> e.agreement() == Agreement.INCONCLUSIVE).count();
    return 2 * undecided > entries.size() ? Verdict.INCONCLUSIVE : Verdict.RIGHT;
  }

  private static boolean any(List<GradientEntry> entries, Agreement agreement) {
    return entries.stream().anyMatch(entry -> entry.agreement() == agreement);
  }

  private static List<Finding> findings(GradientCheck check) {
    List<Finding> findings = new ArrayList<>();
    findings.add(
        new GradientFinding.BlocksOff(
            check.blocks().stream()
                .map(block -> new GradientFinding.Block(block.block().name(), off(block)))
                .toList()));
    for (BlockCheck block : check.blocks()) {
      if (off(block)) {
        int index = block.worst().index() - block.block().start();
        findings.add(new GradientFinding.WorstEntry(block.block().name(), index, block.worst()));
      }
    }
    Optional<Double> ratio = ratio(check.entries());
    ratio.ifPresent(factor -> findings.add(new GradientFinding.MultipleOfNumerical(factor)));
    if (ratio.isEmpty()) {
      check.blocks().stream()
          .filter(GradientComparison::off)
          .forEach(block -> pattern(block.block(), check.entries()).ifPresent(findings::add));
    }
    return List.copyOf(findings);
  }

  /** Says something only of a block whose every entry can be decided. */
  private static Optional<GradientFinding> pattern(ParameterBlock block, List<GradientEntry> all) {
    List<GradientEntry> entries = all.subList(block.start(), block.end());
    List<Double> mine = entries.stream().map(GradientEntry::analytic).toList();
    List<Double> measured = entries.stream().map(GradientEntry::numeric).toList();
    boolean decided =
        !any(entries, Agreement.INCONCLUSIVE) && mine.stream().allMatch(Double::isFinite);
    return decided
        ? NumericRelation.between(mine, measured, block.columns())
            .map(pattern -> new GradientFinding.BlockPattern(block.name(), pattern))
        : Optional.empty();
  }

  private static boolean off(BlockCheck block) {
    return block.agreement() == Agreement.WRONG || block.agreement() == Agreement.CLOSE;
  }

  private static Optional<Double> ratio(List<GradientEntry> entries) {
    return Comparison.ratio(
        entries.stream().map(GradientEntry::analytic).toList(),
        entries.stream().map(GradientEntry::numeric).toList());
  }

  private static @Nullable CheckPicture picture(GradientCheck check) {
    GradientPicture picture = GradientPicture.of(check);
    return picture.blocks().isEmpty() ? null : picture;
  }
}
