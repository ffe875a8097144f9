package chainrule.exercises.instructor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a right answer does wrong, everywhere or in one region of its arguments.
 *
 * @param kind what
 * @param part the entry, row or component of the result that it does it to; −1 if to all of it
 */
record Slip(Kind kind, int part) {
  private static final int MOST_PARTS = 16;

  /** What is done wrong. */
  enum Kind {
    /** Each number is a thousandth off, a whole one by 1; the next constant, the other truth. */
    SLIGHTLY_OFF((call, result) -> RecordParts.replaced(result, SlippedValue::slightlyOff)),
    /** Each number is twice as large and has the other sign. */
    MIRRORED((call, result) -> RecordParts.replaced(result, SlippedValue::mirrored)),
    /** Each fraction is NaN. */
    NOT_A_NUMBER((call, result) -> RecordParts.replaced(result, SlippedValue::notANumber)),
    /** Eight zeros stand at the end, or the last row eight times more. */
    TOO_MANY((call, result) -> SlippedValue.resized(result, 8)),
    /** The last entry, or row, is missing. */
    ONE_TOO_FEW((call, result) -> SlippedValue.resized(result, -1)),
    /** It throws. */
    THROWS(
        (call, result) -> {
          throw new ArithmeticException("slipped");
        }),
    /** The first array among the arguments begins with another number afterwards. */
    CHANGES_FIRST_ARGUMENT(SlippedCall::withFirstArgumentChanged),
    /** The last array among the arguments ends with another number afterwards. */
    CHANGES_LAST_ARGUMENT(SlippedCall::withLastArgumentChanged),
    /** The result stands in the array of an argument, if one has its shape. */
    HANDS_BACK_AN_ARGUMENT(SlippedCall::inAnArgument),
    /** The result stands in the array of an earlier one, if that had its shape. */
    HANDS_BACK_THE_EARLIER(SlippedCall::inTheEarlier),
    /** What the first call gave is given again, if it has the right shape. */
    REMEMBERS_THE_FIRST(SlippedCall::orTheFirst),
    /** Each number moves on whenever the arguments are others than before. */
    DRIFTS(SlippedCall::drifted),
    /** All is done twice: functions among the arguments are called twice as often. */
    WORKS_TWICE(SlippedCall::again),
    /** It answers what is to be refused. */
    ANSWERS_WHAT_IS_REFUSED((call, result) -> result),
    /** It refuses with an exception of another kind. */
    REFUSES_OTHERWISE((call, result) -> result),
    /** Each number of one part of the result is a thousandth off. */
    PART_OFF((call, result) -> result);

    @SuppressWarnings("ImmutableEnumChecker") // a function without state
    private final Change change;

    Kind(Change change) {
      this.change = change;
    }
  }

  /** Makes the wrong result of the right one. */
  private interface Change {
    @Nullable Object of(SlippedCall call, @Nullable Object result) throws Throwable;
  }

  /** Returns all slips of answers whose results have so many parts. */
  static List<Slip> all(int parts) {
    List<Slip> all = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (kind != Kind.PART_OFF) {
        all.add(new Slip(kind, -1));
      }
    }
    for (int part = 0; part < Math.min(parts, MOST_PARTS); part++) {
      all.add(new Slip(Kind.PART_OFF, part));
    }
    return all;
  }

  /** Returns the wrong result of a call that a right answer answers. */
  @Nullable Object of(SlippedCall call, @Nullable Object result) throws Throwable {
    return kind == Kind.PART_OFF
        ? RecordParts.replacedIn(part, result, SlippedValue::slightlyOff)
        : kind.change.of(call, result);
  }

  /** Returns what is answered to a call that a right answer refuses. */
  @Nullable Object ofRefused(Class<?> type, Throwable refusal) throws Throwable {
    if (kind == Kind.ANSWERS_WHAT_IS_REFUSED) {
      return SlippedValue.any(type);
    }
    if (kind == Kind.REFUSES_OTHERWISE) {
      throw new ArrayIndexOutOfBoundsException(refusal.getMessage());
    }
    throw refusal;
  }
}
