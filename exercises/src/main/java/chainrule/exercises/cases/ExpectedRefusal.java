package chainrule.exercises.cases;

import chainrule.exercises.Verdict;
import chainrule.exercises.finding.CallFinding;
import chainrule.exercises.invoke.CallOutcome;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A call that an answer is to refuse, as one with arguments that do not fit.
 *
 * @param said the numbers that the message must hold
 * @param call what to do with the answer
 */
public record ExpectedRefusal(List<Integer> said, Function<Object, @Nullable Object> call)
    implements Function<Object, @Nullable Object> {
  private static final String WANTED = "IllegalArgumentException";

  @Override
  public @Nullable Object apply(Object answer) {
    return call.apply(answer);
  }

  /** Returns what is wrong with what the case came to; empty when nothing is. */
  public Optional<CheckFailure> check(CaseRunner.Case mine) {
    if (mine.failure() == null || mine.failure() instanceof CallOutcome.Unusable) {
      return wrong(mine, new CallFinding.NotRefused(WANTED));
    }
    if (!(mine.failure() instanceof CallOutcome.Threw threw)) {
      return Optional.of(CheckFailure.of(mine.failure()));
    }
    if (!threw.known().equals(WANTED)) {
      return wrong(mine, new CallFinding.OtherException(threw.type(), WANTED));
    }
    List<Integer> missing = missing(threw);
    return missing.isEmpty()
        ? Optional.empty()
        : wrong(mine, new CallFinding.RefusalLacks(missing.get(0), threw.message()));
  }

  /**
   * Returns the part of an exception that can be compared with that of a known mistake: what of all
   * that was to be said the message does not say, but not in which words; and of an exception that
   * someone chose only that it is not the wanted one.
   */
  String describe(CallOutcome.Threw threw) {
    if (threw.known().equals(WANTED)) {
      List<Integer> missing = missing(threw);
      return missing.isEmpty() ? "refused" : "refused without saying " + missing;
    }
    return ThrownHint.meaning(threw).isPresent()
        ? ThrownHint.described(threw)
        : "refused with another exception";
  }

  private List<Integer> missing(CallOutcome.Threw threw) {
    return said.stream().filter(number -> !says(threw, number)).toList();
  }

  private static boolean says(CallOutcome.Threw threw, int number) {
    return Pattern.compile("(?<!\\d)" + number + "(?!\\d)").matcher(threw.message()).find();
  }

  private static Optional<CheckFailure> wrong(CaseRunner.Case mine, CallFinding found) {
    return Optional.of(CheckFailure.of(Verdict.WRONG, found).with(mine.calls().last()));
  }
}
