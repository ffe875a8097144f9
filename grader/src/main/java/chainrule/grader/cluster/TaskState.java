package chainrule.grader.cluster;

import java.util.Set;

/**
 * What Slurm says of a task.
 *
 * @param job the task as Slurm's commands name it, such as {@code 12_3}
 * @param state Slurm's word, such as {@code RUNNING}
 * @param node where it is or was; empty while it waits
 */
record TaskState(String job, String state, String node) {
  private static final Set<String> ENDED =
      Set.of(
          "BOOT_FAIL",
          "CANCELLED",
          "COMPLETED",
          "DEADLINE",
          "FAILED",
          "NODE_FAIL",
          "OUT_OF_MEMORY",
          "PREEMPTED",
          "REVOKED",
          "TIMEOUT");

  /** Ends that say nothing about what was graded. */
  private static final Set<String> BY_OTHERS =
      Set.of("BOOT_FAIL", "DEADLINE", "NODE_FAIL", "PREEMPTED", "REVOKED");

  /** A task that Slurm has forgotten, which it does some minutes after the end. */
  static final TaskState FORGOTTEN = new TaskState("", "REVOKED", "");

  boolean hasEnded() {
    return ENDED.contains(state);
  }

  boolean hasCompleted() {
    return state.equals("COMPLETED");
  }

  boolean wasCancelled() {
    return state.equals("CANCELLED");
  }

  boolean waits() {
    return state.equals("PENDING");
  }

  /** Returns whether the machine or Slurm ended it, not what it graded. */
  boolean endedByOthers() {
    return BY_OTHERS.contains(state);
  }

  /** Returns where it was and how it ended, for a reader. */
  String words() {
    return node.isEmpty() ? state : state + " on " + node;
  }
}
