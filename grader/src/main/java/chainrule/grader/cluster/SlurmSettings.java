package chainrule.grader.cluster;

import java.nio.file.Path;

/**
 * How a class is graded on many machines.
 *
 * @param shared a folder that all nodes see at the same place
 * @param slice submissions of a task at most; 0 to choose by the size of the class
 * @param tasks how many tasks may run at once; 0 for as many as Slurm allows
 * @param cpus processors of a task, which grades as many submissions at once
 * @param allowUnsandboxed whether students' code may run where nothing locks it in
 */
public record SlurmSettings(Path shared, int slice, int tasks, int cpus, boolean allowUnsandboxed) {
  /** With fewer, a task would be busier with its start than with grading. */
  private static final int FEW = 25;

  /** With more, a lost task would cost much. */
  private static final int MANY = 100;

  /** Into how many slices a class is cut before they grow: a laboratory's nodes. */
  private static final int PARTS = 4;

  /** Slurm's own limit of an array, as it is delivered, is 1001. */
  private static final int MOST_TASKS = 1_000;

  /** Returns how many submissions a task grades of a class of this size. */
  int sliceOf(int submissions) {
    int chosen = Math.max(FEW, Math.min(MANY, ceiling(submissions, PARTS)));
    int least = ceiling(submissions, MOST_TASKS);
    return Math.max(slice > 0 ? slice : chosen, Math.max(1, least));
  }

  private static int ceiling(int dividend, int divisor) {
    return (dividend + divisor - 1) / divisor;
  }
}
