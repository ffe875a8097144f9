package chainrule.exercises.examine;

import chainrule.exercises.ErrorMap;
import chainrule.exercises.Seconds;
import chainrule.exercises.Verdict;
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
record Finding(
    Verdict verdict, List<String> details, @Nullable String mistakeId, @Nullable ErrorMap errors) {
  private static final String RUNS_ON =
      " and cannot be ended: restart the kernel, or it slows down all that follows";

  static Finding of(Verdict verdict, String... details) {
    return new Finding(verdict, List.of(details), null, null);
  }

  /** Returns the same finding with another line, if there is one. */
  Finding with(Optional<String> detail) {
    return detail
        .map(line -> Stream.concat(details.stream(), Stream.of(line)).toList())
        .map(lines -> new Finding(verdict, lines, mistakeId, errors))
        .orElse(this);
  }

  /** Returns the same finding, giving a mistake away. */
  Finding withMistake(@Nullable String mistake) {
    return new Finding(verdict, details, mistake, errors);
  }

  /** Says what a failed call came to. */
  static Finding of(Reply failure) {
    if (failure instanceof Reply.NotImplemented) {
      return of(Verdict.NOT_IMPLEMENTED);
    }
    if (failure instanceof Reply.OutOfTime late) {
      return of(
          Verdict.OUT_OF_TIME,
          "did not return within " + Seconds.of(late.seconds()) + (late.runsOn() ? RUNS_ON : ""));
    }
    if (failure instanceof Reply.Threw threw) {
      return threw.type().equals(Caller.UNUSABLE)
          ? of(Verdict.WRONG, threw.message())
          : of(Verdict.ERROR, "threw " + threw.type() + message(threw.message()) + place(threw));
    }
    return of(Verdict.ERROR, ((Reply.Unavailable) failure).reason());
  }

  private static String place(Reply.Threw threw) {
    return threw.place().isEmpty() ? "" : ", at " + threw.place();
  }

  private static String message(String message) {
    return message.isEmpty() ? "" : ": " + message.lines().findFirst().orElse("");
  }
}
