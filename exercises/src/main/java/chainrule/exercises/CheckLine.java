package chainrule.exercises;

import java.util.List;
import java.util.Set;
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
 * @param details what was found and what was expected, a line each; when right empty, or {@link
 *     #WITHHELD}
 * @param errors for a gradient, the error of each entry; else null
 */
public record CheckLine(
    String name,
    CheckKind kind,
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

  /** What a check of form says that is right, but earns nothing yet. */
  public static final String WITHHELD = "counts once the results are right";

  /** Returns the line as it is while no check of substance is passed. */
  public CheckLine withheld() {
    return verdict == Verdict.RIGHT
        ? new CheckLine(name, kind, hidden, verdict, 0, max, List.of(WITHHELD), errors)
        : this;
  }

  /** Returns whether it found a gradient to be no more exact than a finite difference. */
  public boolean onlyFiniteDifferenceExact() {
    return verdict == Verdict.CLOSE && details.contains(FINITE_DIFFERENCE);
  }

  /** Returns the details that a student may read: a hidden check tells no number of its cases. */
  public List<String> openDetails() {
    if (!hidden) {
      return details;
    }
    return details.stream().filter(Set.of(FINITE_DIFFERENCE, WITHHELD)::contains).toList();
  }
}
