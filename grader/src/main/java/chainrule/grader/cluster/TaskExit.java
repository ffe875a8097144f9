package chainrule.grader.cluster;

import java.util.Arrays;
import java.util.Optional;

/** Why a task says by itself that it cannot grade; its exit status is all that surely arrives. */
enum TaskExit {
  /** The folder of the run is not there, or is another one. */
  NOT_SHARED(71, "does not see this folder; expected one that all nodes share (--shared DIR)"),
  /** There is no such Java on the node. */
  NO_JAVA(72, "has no Java where this machine has it; expected the same JDK on all nodes"),
  /** A file of the class path is missing on the node. */
  NO_KIT(73, "does not see the kit; expected it, and Maven's repository, on a shared folder"),
  /** The homework is another revision on the node. */
  OTHER_KIT(74, "has another version of the kit; expected the one that grades here"),
  /** Grading does not begin, for the reason that the task has written. */
  CANNOT_BEGIN(75, "cannot grade"),
  /** A result cannot be written. */
  CANNOT_WRITE(76, "cannot write its results there; is the disk full?");

  private final int status;
  private final String words;

  TaskExit(int status, String words) {
    this.status = status;
    this.words = words;
  }

  /** Returns the exit status. */
  int status() {
    return status;
  }

  /** Returns what to say of the node. */
  String words() {
    return words;
  }

  /** Returns the reason behind an exit status, if a task gave one. */
  static Optional<TaskExit> of(int status) {
    return Arrays.stream(values()).filter(one -> one.status == status).findFirst();
  }
}
