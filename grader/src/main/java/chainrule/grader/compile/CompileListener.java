package chainrule.grader.compile;

/** Hears which cell is compiled next, so that it is known when the compiler never comes back. */
@FunctionalInterface
public interface CompileListener {
  /** Hears nothing; who does not listen has no cell compiled by itself for that. */
  CompileListener NONE = cell -> {};

  /**
   * Hears what is compiled next.
   *
   * @param cell its label; empty if no cell is
   */
  void compiling(String cell);
}
