package chainrule.grader.cluster;

/**
 * Names a task: it grades one slice.
 *
 * @param round which of the run's array jobs it belongs to, from 1
 * @param index its number there, from 0
 */
record TaskId(int round, int index) {
  /** Returns the name of its files. */
  String text() {
    return round + "-" + index;
  }

  /**
   * Reads a name.
   *
   * @throws IllegalArgumentException if it is none
   */
  static TaskId of(String text) {
    String[] parts = text.split("-", -1);
    if (parts.length != 2) {
      throw new IllegalArgumentException(text + " names no task; expected such as 1-0");
    }
    return new TaskId(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }
}
