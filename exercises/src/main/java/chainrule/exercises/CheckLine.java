package chainrule.exercises;

import chainrule.exercises.finding.CheckFinding;
import chainrule.exercises.finding.Finding;
import chainrule.exercises.finding.FindingText;
import chainrule.exercises.finding.GradientFinding;
import chainrule.exercises.picture.CheckPicture;
import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Optional;
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
 * @param findings what was found and what was expected; when right empty, or that it is {@link
 *     CheckFinding.Withheld}. Earlier versions of the kit called it {@code details}.
 * @param picture what it shows beside its words; null if nothing, and always of a hidden check.
 *     Earlier versions of the kit kept the errors of a gradient instead, which are left out.
 */
@JsonIgnoreProperties("errors")
public record CheckLine(
    String name,
    CheckKind kind,
    boolean hidden,
    Verdict verdict,
    double points,
    double max,
    @JsonAlias("details") List<Finding> findings,
    @Nullable CheckPicture picture) {

  /** Returns the line as it is while no check of substance is passed. */
  public CheckLine withheld() {
    return verdict == Verdict.RIGHT
        ? new CheckLine(
            name, kind, hidden, verdict, 0, max, List.of(new CheckFinding.Withheld()), picture)
        : this;
  }

  /** Returns whether it found a gradient to be no more exact than a finite difference. */
  public boolean onlyFiniteDifferenceExact() {
    return verdict == Verdict.CLOSE && has(GradientFinding.FiniteDifference.class);
  }

  /** Returns whether it found something of this kind. */
  public boolean has(Class<? extends Finding> kind) {
    return findings.stream().map(Finding::fact).anyMatch(kind::isInstance);
  }

  /** Returns what was found and what was expected in words, a line each. */
  public List<String> details() {
    return FindingText.of(findings);
  }

  /** Returns the picture that a student may see: of a hidden check none, whoever kept one. */
  public Optional<CheckPicture> openPicture() {
    return hidden ? Optional.empty() : Optional.ofNullable(picture);
  }

  /** Returns the details that a student may read: a hidden check tells no number of its cases. */
  public List<String> openDetails() {
    return hidden
        ? FindingText.of(findings.stream().filter(Finding::tellsNoCase).toList())
        : details();
  }
}
