package chainrule.exercises.cases;

import chainrule.exercises.finding.CallFinding;
import chainrule.exercises.invoke.CallOutcome;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an exception says for certain about the code that threw it. */
public final class ThrownHint {
  private static final Pattern INDEX =
      Pattern.compile("Index (-?\\d+) out of bounds for length (\\d+)");

  /** Exceptions whose message the virtual machine writes from the numbers at hand. */
  private static final Set<String> BY_MACHINE =
      Set.of(
          "ArrayIndexOutOfBoundsException",
          "IndexOutOfBoundsException",
          "NegativeArraySizeException",
          "ArithmeticException");

  private ThrownHint() {}

  /** Returns the part of an exception that two answers with the same mistake have in common. */
  static String described(CallOutcome.Threw threw) {
    String message = BY_MACHINE.contains(threw.known()) ? ": " + threw.message() : "";
    return "threw " + threw.known() + message;
  }

  /** Returns what an exception means, as a hint; empty where only its own words tell. */
  public static Optional<String> meaning(CallOutcome.Threw threw) {
    return switch (threw.known()) {
      case "ArrayIndexOutOfBoundsException", "IndexOutOfBoundsException" -> index(threw.message());
      case "NullPointerException" ->
          Optional.of(
              "Something that is used there is null: a variable or an entry that no array or object"
                  + " was ever put into.");
      case "NegativeArraySizeException" ->
          Optional.of("An array is asked for whose length comes out negative.");
      case "ArithmeticException" ->
          threw.message().equals("/ by zero")
              ? Optional.of(
                  "A whole number is divided by the whole number 0. Where a fraction is wanted,"
                      + " divide by a double.")
              : Optional.empty();
      case "StackOverflowError" ->
          Optional.of("A method calls itself, or methods call each other, without an end.");
      case "OutOfMemoryError" -> Optional.of("More memory is asked for than there is.");
      default -> Optional.empty();
    };
  }

  /**
   * Returns which entry an answer asked for that is not there, and what of its arguments has as
   * many entries as what it asked; empty for other failures.
   */
  public static Optional<CallFinding> index(CallOutcome failure, CallTranscript calls) {
    if (!(failure instanceof CallOutcome.Threw threw) || !BY_MACHINE.contains(threw.known())) {
      return Optional.empty();
    }
    return asked(threw.message())
        .map(
            it -> new CallFinding.IndexAskedFor(it.index(), it.length(), calls.sized(it.length())));
  }

  /** The index and the length that the virtual machine wrote into a message. */
  private record IndexMessage(int index, int length) {}

  private static Optional<IndexMessage> asked(String message) {
    Matcher matcher = INDEX.matcher(message);
    return matcher.matches() && matcher.group(1).length() <= 9 && matcher.group(2).length() <= 9
        ? Optional.of(
            new IndexMessage(
                Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
        : Optional.empty();
  }

  private static Optional<String> index(String message) {
    return asked(message).map(ThrownHint::where);
  }

  private static String where(IndexMessage asked) {
    if (asked.length() == 0) {
      return "An entry is read or written where there is none: the length is 0.";
    }
    if (asked.index() < 0) {
      return "An index is negative: the first entry has the index 0.";
    }
    return "An index points behind the last entry: n entries have the indices 0 to n − 1. Either it runs"
        + " too far, or there are fewer entries than you think.";
  }
}
