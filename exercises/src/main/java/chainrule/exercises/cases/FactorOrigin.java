package chainrule.exercises.cases;

import chainrule.exercises.finding.CallFinding;
import chainrule.exercises.finding.Finding;
import chainrule.exercises.finding.GradientFinding;
import chainrule.exercises.finding.NumberPattern;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Tells of a factor between numbers whether it is the number of examples of the case. */
public final class FactorOrigin {
  /** Fewer rows would often be met by chance. */
  private static final int FEWEST = 3;

  private static final int MOST = 1000;
  private static final double SAME = 1e-6;

  private FactorOrigin() {}

  /**
   * Returns which arguments have as many rows as a factor that was found, or one over it, says.
   *
   * @param findings what was found
   * @param calls what the answer was given
   */
  public static Optional<CallFinding> of(List<Finding> findings, CallTranscript calls) {
    OptionalDouble factor =
        findings.stream().mapToDouble(FactorOrigin::factor).filter(Double::isFinite).findFirst();
    return factor.isPresent() ? rows(Math.abs(factor.getAsDouble()), calls) : Optional.empty();
  }

  private static double factor(Finding finding) {
    if (finding instanceof GradientFinding.BlockPattern block) {
      return factor(block.pattern());
    }
    if (finding instanceof GradientFinding.MultipleOfNumerical multiple) {
      return multiple.factor();
    }
    return finding instanceof NumberPattern.Multiple multiple ? multiple.factor() : Double.NaN;
  }

  private static Optional<CallFinding> rows(double factor, CallTranscript calls) {
    double size = factor < 1 ? 1 / factor : factor;
    int rows = (int) Math.round(Math.min(size, MOST));
    if (rows < FEWEST || Math.abs(size - rows) > SAME * rows) {
      return Optional.empty();
    }
    List<String> names = calls.matricesOf(rows);
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(new CallFinding.RowsOfArguments(rows, names));
  }
}
