package chainrule.exercises.finding;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.List;

/** Why an answer, or a cell, could not be run at all, or not to its end. */
@JsonSubTypes({
  @JsonSubTypes.Type(value = Obstacle.AnswerMissing.class, name = "answer-missing"),
  @JsonSubTypes.Type(value = Obstacle.DoesNotCompile.class, name = "does-not-compile"),
  @JsonSubTypes.Type(value = Obstacle.DoesNotFit.class, name = "does-not-fit"),
  @JsonSubTypes.Type(value = Obstacle.NotPermitted.class, name = "not-permitted"),
  @JsonSubTypes.Type(value = Obstacle.NameTaken.class, name = "name-taken"),
  @JsonSubTypes.Type(value = Obstacle.NameUnknown.class, name = "name-unknown"),
  @JsonSubTypes.Type(value = Obstacle.CompilerLost.class, name = "compiler-lost"),
  @JsonSubTypes.Type(value = Obstacle.LeftOutWithOthers.class, name = "left-out-with-others"),
  @JsonSubTypes.Type(value = Obstacle.TooEntangled.class, name = "too-entangled"),
  @JsonSubTypes.Type(value = Obstacle.TooManyClasses.class, name = "too-many-classes"),
  @JsonSubTypes.Type(value = Obstacle.NotCalled.class, name = "not-called"),
  @JsonSubTypes.Type(value = Obstacle.CallFault.class, name = "call-fault"),
  @JsonSubTypes.Type(value = Obstacle.ResultTooLarge.class, name = "result-too-large"),
  @JsonSubTypes.Type(value = Obstacle.SandboxLost.class, name = "sandbox-lost")
})
public sealed interface Obstacle extends Finding {

  /** There is no answer cell, of this {@code grade_id}, and no answer elsewhere. */
  record AnswerMissing(String gradeId) implements Obstacle {}

  /** The compiler's error, in one line. */
  record DoesNotCompile(String error) implements Obstacle {}

  /** The check does not compile with it; the compiler's error, in one line. */
  record DoesNotFit(String error) implements Obstacle {}

  /** It uses types of the kit that the homework does not allow. */
  record NotPermitted(List<String> types) implements Obstacle {}

  /** It declares a type of this name, which the homework has already. */
  record NameTaken(String name) implements Obstacle {}

  /**
   * It uses a name that nothing declares.
   *
   * @param lacking what the compiler says of it; empty if nothing
   */
  record NameUnknown(String lacking) implements Obstacle {}

  /**
   * Compiling it cost the grader a process.
   *
   * @param reason how that was lost
   */
  record CompilerLost(String reason) implements Obstacle {}

  /** It was left out because so many cells could not be compiled. */
  record LeftOutWithOthers(int cells) implements Obstacle {}

  /** Compiling the notebook does not come to an end. */
  record TooEntangled() implements Obstacle {}

  /** The notebook compiles to more than can be sent to a sandbox. */
  record TooManyClasses(int classes, long bytes) implements Obstacle {}

  /** The grader did not call it. */
  record NotCalled(Hindrance why) implements Obstacle {}

  /** Why an answer is not called. */
  enum Hindrance {
    /** The machine made no sandbox. */
    NO_SANDBOX,
    /** The answers of the submission had returned too much. */
    TOO_MUCH_RETURNED,
    /** The question had taken its time. */
    NO_TIME_FOR_QUESTION,
    /** The submission had taken its time. */
    NO_TIME_FOR_SUBMISSION,
    /** The check cell did not get as far as handing it in. */
    NOT_HANDED_IN,
    /** The reader interrupted the kernel. */
    INTERRUPTED
  }

  /** The call itself went wrong, with this exception. */
  record CallFault(String exception) implements Obstacle {}

  /**
   * The result is more than a sandbox may send.
   *
   * @param reason what is too large
   */
  record ResultTooLarge(String reason) implements Obstacle {}

  /**
   * The process that it ran in is gone.
   *
   * @param end what it did, such as {@code ran out of memory}
   */
  record SandboxLost(String end) implements Obstacle {}
}
