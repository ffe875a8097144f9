package chainrule.exercises.examine;

import chainrule.exercises.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether an answer refused arguments that do not fit, in the way that a question asks for. */
final class Refusal {
  private static final String WANTED = "IllegalArgumentException";

  private Refusal() {}

  /**
   * Returns what is wrong with a refusal; empty when nothing is.
   *
   * @param mine what a case came to that is to be refused
   * @param said the numbers that the message must hold
   */
  static Optional<Finding> check(Caller.Case mine, List<Integer> said) {
    if (mine.failure() == null) {
      return wrong(mine, "returned a value; expected an " + WANTED);
    }
    if (!(mine.failure() instanceof Reply.Threw threw)) {
      return Optional.of(Finding.of(mine.failure()));
    }
    if (!threw.known().equals(WANTED)) {
      return wrong(mine, "threw " + threw.type() + "; expected an " + WANTED);
    }
    List<Integer> missing = said.stream().filter(number -> !says(threw, number)).toList();
    return missing.isEmpty()
        ? Optional.empty()
        : wrong(
            mine,
            "refused, but its message does not say " + missing.get(0) + ": " + threw.message());
  }

  private static boolean says(Reply.Threw threw, int number) {
    return Pattern.compile("(?<!\\d)" + number + "(?!\\d)").matcher(threw.message()).find();
  }

  private static Optional<Finding> wrong(Caller.Case mine, String found) {
    return Optional.of(Finding.of(Verdict.WRONG, found).with(mine.calls().last()));
  }
}
