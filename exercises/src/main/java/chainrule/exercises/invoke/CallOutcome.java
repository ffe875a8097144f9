package chainrule.exercises.invoke;

import chainrule.exercises.ExceptionName;
import chainrule.exercises.finding.CallFinding;
import chainrule.exercises.finding.Obstacle;
import org.jspecify.annotations.Nullable;

/** What one call of an answer came to. */
public sealed interface CallOutcome {

  /**
   * The answer returned.
   *
   * @param value what it returned; arrays it shares with the arguments are the same objects here
   * @param arguments the arguments as the call left them, in order
   * @param overwrote whether the call changed what the call before had returned
   */
  record Returned(@Nullable Object value, @Nullable Object[] arguments, boolean overwrote)
      implements CallOutcome {
    /** A reply that left what the call before had returned as it was. */
    public Returned(@Nullable Object value, @Nullable Object[] arguments) {
      this(value, arguments, false);
    }
  }

  /**
   * The answer threw an exception.
   *
   * @param type what {@link ExceptionName} says of the exception
   * @param message its message, or an empty string
   * @param place where it was thrown, such as {@code line 4 of cell [3]}; empty where not known
   */
  record Threw(String type, String message, String place) implements CallOutcome {
    /** An exception of which it is not known where it was thrown. */
    public Threw(String type, String message) {
      this(type, message, "");
    }

    /** Returns the exception of {@code java.lang} that it is or extends, or else its own name. */
    public String known() {
      return ExceptionName.known(type);
    }
  }

  /** The answer returned something that cannot be used as what it should be. */
  record Unusable(CallFinding why) implements CallOutcome {}

  /** The answer is still the stub of the released notebook. */
  record NotImplemented() implements CallOutcome {}

  /**
   * The answer did not return in time.
   *
   * @param seconds the limit
   * @param runsOn whether it could not be ended
   */
  record OutOfTime(double seconds, boolean runsOn) implements CallOutcome {
    /** An answer that did not return in time and was ended. */
    public OutOfTime(double seconds) {
      this(seconds, false);
    }
  }

  /**
   * The answer could not be called at all, or ended the process that ran it.
   *
   * @param reason why, such as a compile error
   */
  record Unavailable(Obstacle reason) implements CallOutcome {}

  /** Returns whether the answer came to an end of its own, so that it can be called again. */
  default boolean ended() {
    return this instanceof Returned || this instanceof Threw || this instanceof Unusable;
  }

  /**
   * Returns the reply for an exception: the one that the released stub throws means that nothing is
   * written yet.
   *
   * @param type what {@link ExceptionName} says of the exception
   * @param message its message
   */
  static CallOutcome ofException(String type, String message) {
    return ofException(type, message, "");
  }

  /**
   * Returns the reply for an exception.
   *
   * @param type what {@link ExceptionName} says of the exception
   * @param message its message
   * @param place where it was thrown, or an empty string
   */
  static CallOutcome ofException(String type, String message, String place) {
    boolean stub =
        type.equals("UnsupportedOperationException") && message.endsWith(": " + STUB_MESSAGE);
    return stub
        ? new NotImplemented()
        : new Threw(type, message.equals("null") ? "" : message, place);
  }

  /** What the stub of a released notebook says, after the method's name. */
  String STUB_MESSAGE = "not implemented yet";
}
