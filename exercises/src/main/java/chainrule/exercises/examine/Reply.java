package chainrule.exercises.examine;

import org.jspecify.annotations.Nullable;

/** What one call of an answer came to. */
public sealed interface Reply {

  /**
   * The answer returned.
   *
   * @param value what it returned; arrays it shares with the arguments are the same objects here
   * @param arguments the arguments as the call left them, in order
   */
  record Returned(@Nullable Object value, @Nullable Object[] arguments) implements Reply {}

  /**
   * The answer threw an exception.
   *
   * @param type simple class name of the exception
   * @param message its message, or an empty string
   */
  record Threw(String type, String message) implements Reply {}

  /** The answer is still the stub of the released notebook. */
  record NotImplemented() implements Reply {}

  /**
   * The answer did not return in time.
   *
   * @param seconds the limit
   */
  record OutOfTime(double seconds) implements Reply {}

  /**
   * The answer could not be called at all, or ended the process that ran it.
   *
   * @param reason one line for the student, such as a compile error
   */
  record Unavailable(String reason) implements Reply {}

  /**
   * Returns the reply for an exception: the one that the released stub throws means that nothing is
   * written yet.
   *
   * @param type simple class name of the exception
   * @param message its message
   */
  static Reply ofException(String type, String message) {
    boolean stub =
        type.equals("UnsupportedOperationException") && message.endsWith(": " + STUB_MESSAGE);
    return stub ? new NotImplemented() : new Threw(type, message.equals("null") ? "" : message);
  }

  /** What the stub of a released notebook says, after the method's name. */
  String STUB_MESSAGE = "not implemented yet";
}
