package chainrule.grader.judge;

/** Hears which cell is compiled next, so that it is known when the compiler never comes back. */
@FunctionalInterface
interface Announcer {
  /** Hears nothing; who does not listen has no cell compiled by itself for that. */
  Announcer NONE = cell -> {};

  /**
   * Hears what is compiled next.
   *
   * @param cell its label; empty if no cell is
   */
  void compiling(String cell);
}
