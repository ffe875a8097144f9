package chainrule.exercises;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one check found.
 *
 * @param name the check's name, a short sentence
 * @param kind what it looks at
 * @param hidden whether only the grader has it
 * @param verdict what it says
 * @param points points earned
 * @param max points to be had
 * @param details what was found and what was expected, a line each; empty when right
 * @param errors for a gradient, the error of each entry; else null
 */
public record CheckLine(
    String name,
    Kind kind,
    boolean hidden,
    Verdict verdict,
    double points,
    double max,
    List<String> details,
    @Nullable ErrorMap errors) {

  /**
   * What a check says of a gradient that is right, but no more exact than a difference makes it.
   */
  public static final String FINITE_DIFFERENCE =
      "right, but only as exact as a finite difference; expected a derived formula";

  /** Returns whether it found a gradient to be no more exact than a finite difference. */
  public boolean onlyFiniteDifferenceExact() {
    return verdict == Verdict.CLOSE && details.contains(FINITE_DIFFERENCE);
  }

  /** Returns the details that a student may read: a hidden check tells no number of its cases. */
  public List<String> openDetails() {
    if (!hidden) {
      return details;
    }
    return onlyFiniteDifferenceExact() ? List.of(FINITE_DIFFERENCE) : List.of();
  }
}
