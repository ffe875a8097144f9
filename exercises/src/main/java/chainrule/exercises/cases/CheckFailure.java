package chainrule.exercises.cases;

import chainrule.exercises.Verdict;
import chainrule.exercises.finding.CallFinding;
import chainrule.exercises.finding.Finding;
import chainrule.exercises.finding.FindingText;
import chainrule.exercises.invoke.CallOutcome;
import chainrule.exercises.picture.CheckPicture;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a check did not end right.
 *
 * @param verdict never RIGHT
 * @param findings what was found and what was expected
 * @param mistakeId the mistake this property alone gives away, or null
 * @param picture what it shows beside its words, or null
 */
public record CheckFailure(
    Verdict verdict,
    List<Finding> findings,
    @Nullable String mistakeId,
    @Nullable CheckPicture picture) {

  public static CheckFailure of(Verdict verdict, Finding... findings) {
    return new CheckFailure(verdict, List.of(findings), null, null);
  }

  /** Returns the findings in words, a line each. */
  public List<String> details() {
    return FindingText.of(findings);
  }

  /** Returns the same with a further finding, if there is one. */
  public CheckFailure with(Optional<? extends Finding> further) {
    return further
        .map(one -> Stream.concat(findings.stream(), Stream.of(one)).toList())
        .map(all -> new CheckFailure(verdict, all, mistakeId, picture))
        .orElse(this);
  }

  /** Returns the same, giving a mistake away. */
  public CheckFailure withMistake(@Nullable String mistake) {
    return new CheckFailure(verdict, findings, mistake, picture);
  }

  /** Returns the same with a picture, unless it has one. */
  public CheckFailure withPicture(@Nullable CheckPicture other) {
    return picture == null ? new CheckFailure(verdict, findings, mistakeId, other) : this;
  }

  /** Says what a failed call came to. */
  public static CheckFailure of(CallOutcome failure) {
    if (failure instanceof CallOutcome.NotImplemented) {
      return of(Verdict.NOT_IMPLEMENTED);
    }
    if (failure instanceof CallOutcome.OutOfTime late) {
      return of(Verdict.OUT_OF_TIME, new CallFinding.TooSlow(late.seconds(), late.runsOn()));
    }
    if (failure instanceof CallOutcome.Unusable unusable) {
      return of(Verdict.WRONG, unusable.why());
    }
    if (failure instanceof CallOutcome.Threw threw) {
      return of(
          Verdict.ERROR, new CallFinding.AnswerThrew(threw.type(), threw.message(), threw.place()));
    }
    return of(Verdict.ERROR, ((CallOutcome.Unavailable) failure).reason());
  }
}
