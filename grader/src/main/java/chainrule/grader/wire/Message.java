package chainrule.grader.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One message between judge and sandbox. */
public sealed interface Message {
  /** What the judge says. */
  sealed interface ToSandbox extends Message {}

  /** What a sandbox says; nothing of it is to be trusted. */
  sealed interface ToJudge extends Message {}

  /**
   * Defines classes; answered by {@link Done} or {@link Threw}.
   *
   * @param classes all of them, those that others need among them
   */
  record Load(List<ClassFile> classes) implements ToSandbox {}

  /**
   * A compiled class.
   *
   * @param name its full name
   * @param bytes the class file
   */
  record ClassFile(String name, byte[] bytes) {}

  /**
   * Calls a static method without arguments of a loaded class: one step of a notebook. Answered by
   * {@link Done} or {@link Threw}.
   *
   * @param className the class
   * @param method the method
   */
  record Run(String className, String method) implements ToSandbox {}

  /**
   * Calls an answer; answered by {@link Returned}, {@link Threw} or {@link TooLarge}.
   *
   * @param question its place in the catalog
   * @param arguments its arguments
   */
  record Call(int question, @Nullable Object[] arguments) implements ToSandbox {}

  /**
   * Answers a {@link Callback}.
   *
   * @param value what the judge's function returned
   */
  record Answer(@Nullable Object value) implements ToSandbox {}

  /**
   * Answers a {@link Callback} whose function returned one of its arguments, the object itself.
   *
   * @param argument its place among the callback's arguments
   */
  record Given(int argument) implements ToSandbox {}

  /**
   * Answers a {@link Callback} that could not be made, or whose function threw an exception.
   *
   * @param reason why, for the student
   */
  record Refusal(String reason) implements ToSandbox {}

  /**
   * The last request is done.
   *
   * @param handedIn the questions whose answers can be called now, by their place in the catalog
   */
  record Done(List<Integer> handedIn) implements ToJudge {}

  /**
   * The call returned.
   *
   * @param value what it returned
   * @param arguments the arguments as it left them; arrays keep their identity across both
   * @param overwrote whether it changed what the call of this answer before had returned
   */
  record Returned(@Nullable Object value, @Nullable Object[] arguments, boolean overwrote)
      implements ToJudge {
    /** A call that left what the call before had returned as it was. */
    public Returned(@Nullable Object value, @Nullable Object[] arguments) {
      this(value, arguments, false);
    }
  }

  /**
   * The call or step threw an exception.
   *
   * @param type simple class name of the exception
   * @param message its message
   * @param frame where in the notebook it was thrown, or called what threw it
   * @param handedIn as in {@link Done}
   */
  record Threw(String type, String message, Frame frame, List<Integer> handedIn)
      implements ToJudge {}

  /**
   * A place in the code of a notebook as it was compiled.
   *
   * @param className the class; empty where no place is known
   * @param line its line there
   */
  record Frame(String className, int line) {
    /** No place is known. */
    public static final Frame NONE = new Frame("", 0);
  }

  /**
   * The call returned more than may cross.
   *
   * @param reason what was too large
   */
  record TooLarge(String reason) implements ToJudge {}

  /**
   * Calls a function of the judge; answered by {@link Answer}, {@link Given} or {@link Refusal}.
   *
   * @param function its number, as sent with the arguments
   * @param arguments its arguments
   */
  record Callback(int function, @Nullable Object[] arguments) implements ToJudge {}

  /**
   * Calls the answer that stands in for the notebook's own; answered by {@link Answer} or {@link
   * Refusal}.
   *
   * @param question its place in the catalog
   * @param arguments its arguments
   */
  record StandIn(int question, @Nullable Object[] arguments) implements ToJudge {}
}
