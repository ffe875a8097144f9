package chainrule.exercises.finding;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a call was made, and how it failed. */
@JsonSubTypes({
  @JsonSubTypes.Type(value = CallFinding.CalledWith.class, name = "called-with"),
  @JsonSubTypes.Type(value = CallFinding.RowsOfArguments.class, name = "rows-of-arguments"),
  @JsonSubTypes.Type(value = CallFinding.IndexAskedFor.class, name = "index-asked-for"),
  @JsonSubTypes.Type(value = CallFinding.AnswerThrew.class, name = "threw"),
  @JsonSubTypes.Type(value = CallFinding.TooSlow.class, name = "out-of-time"),
  @JsonSubTypes.Type(value = CallFinding.UnusableResult.class, name = "unusable-result"),
  @JsonSubTypes.Type(value = CallFinding.OtherType.class, name = "result-of-other-type"),
  @JsonSubTypes.Type(value = CallFinding.NotRefused.class, name = "not-refused"),
  @JsonSubTypes.Type(value = CallFinding.OtherException.class, name = "other-exception"),
  @JsonSubTypes.Type(value = CallFinding.RefusalLacks.class, name = "refusal-lacks-number")
})
public sealed interface CallFinding extends Finding {

  /** The call that made what was found. */
  record CalledWith(List<Argument> arguments) implements CallFinding {}

  /**
   * What a call was given.
   *
   * @param name the parameter's
   * @param value as it can be written in code; null where that takes too much room
   * @param shape its shape, where the value is not shown; else null
   */
  record Argument(String name, @Nullable String value, @Nullable String shape) {}

  /**
   * A factor between numbers is the number of rows of an argument, or one over it.
   *
   * @param rows the number
   * @param arguments names of the matrices that have so many
   */
  record RowsOfArguments(int rows, List<String> arguments) implements CallFinding {
    @Override
    public boolean hints() {
      return true;
    }
  }

  /**
   * It asked for an entry that is not there.
   *
   * @param index of the entry
   * @param length how many entries there are
   * @param arguments those with so many entries; may be empty
   */
  record IndexAskedFor(int index, int length, List<Sized> arguments) implements CallFinding {}

  /**
   * An argument that has so many of something.
   *
   * @param argument its name
   * @param of what is counted
   */
  record Sized(String argument, Counted of) {}

  /** What of an argument is counted. */
  enum Counted {
    /** The entries of an array of numbers. */
    ENTRIES,
    /** The rows of a matrix. */
    ROWS,
    /** The entries of each row of a matrix. */
    COLUMNS
  }

  /**
   * It threw an exception.
   *
   * @param exception its name
   * @param message its message; may be empty
   * @param place where it was thrown, such as {@code line 4 of cell [3]}; empty where not known
   */
  record AnswerThrew(String exception, String message, String place) implements CallFinding {}

  /**
   * It did not return in time.
   *
   * @param seconds the limit
   * @param runsOn whether it could not be ended
   */
  record TooSlow(double seconds, boolean runsOn) implements CallFinding {}

  /** A check could not go on with the result. */
  record UnusableResult(Flaw flaw) implements CallFinding {}

  /** Why a result is unusable. */
  enum Flaw {
    /** An index lies behind its end. */
    TOO_SHORT,
    /** Something in it is null. */
    NULL,
    /** It cannot be told. */
    UNKNOWN
  }

  /**
   * It returned something that is not of the method's type.
   *
   * @param shape such as {@code null}
   */
  record OtherType(String shape) implements CallFinding {}

  /** It returned a value where this exception was wanted. */
  record NotRefused(String expected) implements CallFinding {}

  /** It threw one exception where another was wanted. */
  record OtherException(String exception, String expected) implements CallFinding {}

  /**
   * It refused, but does not say a number that it must.
   *
   * @param number the number
   * @param message what it says instead
   */
  record RefusalLacks(int number, String message) implements CallFinding {}
}
