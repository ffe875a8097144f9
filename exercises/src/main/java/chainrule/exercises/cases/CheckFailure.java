package chainrule.exercises.cases;

import chainrule.exercises.ErrorMap;
import chainrule.exercises.SecondsText;
import chainrule.exercises.Verdict;
import chainrule.exercises.invoke.CallOutcome;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a check did not end right.
 *
 * @param verdict never RIGHT
 * @param details what was found and what was expected, a line each
 * @param mistakeId the mistake this property alone gives away, or null
 * @param errors for a gradient, the error of each entry; else null
 */
public record CheckFailure(
    Verdict verdict, List<String> details, @Nullable String mistakeId, @Nullable ErrorMap errors) {
  private static final String RUNS_ON =
      " and cannot be ended: restart the kernel, or it slows down all that follows";

  public static CheckFailure of(Verdict verdict, String... details) {
    return new CheckFailure(verdict, List.of(details), null, null);
  }

  /** Returns the same finding with another line, if there is one. */
  public CheckFailure with(Optional<String> detail) {
    return detail
        .map(line -> Stream.concat(details.stream(), Stream.of(line)).toList())
        .map(lines -> new CheckFailure(verdict, lines, mistakeId, errors))
        .orElse(this);
  }

  /** Returns the same finding, giving a mistake away. */
  public CheckFailure withMistake(@Nullable String mistake) {
    return new CheckFailure(verdict, details, mistake, errors);
  }

  /** Says what a failed call came to. */
  public static CheckFailure of(CallOutcome failure) {
    if (failure instanceof CallOutcome.NotImplemented) {
      return of(Verdict.NOT_IMPLEMENTED);
    }
    if (failure instanceof CallOutcome.OutOfTime late) {
      return of(
          Verdict.OUT_OF_TIME,
          "did not return within "
              + SecondsText.of(late.seconds())
              + (late.runsOn() ? RUNS_ON : ""));
    }
    if (failure instanceof CallOutcome.Threw threw) {
      return threw.type().equals(CaseRunner.UNUSABLE)
          ? of(Verdict.WRONG, threw.message())
          : of(Verdict.ERROR, "threw " + threw.type() + message(threw.message()) + place(threw));
    }
    return of(Verdict.ERROR, ((CallOutcome.Unavailable) failure).reason());
  }

  private static String place(CallOutcome.Threw threw) {
    return threw.place().isEmpty() ? "" : ", at " + threw.place();
  }

  private static String message(String message) {
    return message.isEmpty() ? "" : ": " + message.lines().findFirst().orElse("");
  }
}
