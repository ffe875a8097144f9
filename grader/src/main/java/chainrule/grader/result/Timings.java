package chainrule.grader.result;

/**
 * Where the time and the memory of one submission went.
 *
 * @param compileSeconds compiling its cells
 * @param sandboxSeconds waiting for sandboxes to start and running the cells in them
 * @param checkSeconds examining its answers
 * @param totalSeconds everything, from reading the file to the result
 * @param sandboxes how many sandboxes it needed
 * @param lost how many of them ended, or were ended at a limit
 * @param sandboxPeakBytes the most memory that one of them held; 0 where the system does not say
 */
public record Timings(
    double compileSeconds,
    double sandboxSeconds,
    double checkSeconds,
    double totalSeconds,
    int sandboxes,
    int lost,
    long sandboxPeakBytes) {

  /** Nothing was run. */
  public static final Timings NONE = new Timings(0, 0, 0, 0, 0, 0, 0);
}
