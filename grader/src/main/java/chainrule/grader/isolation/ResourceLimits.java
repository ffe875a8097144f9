package chainrule.grader.isolation;

/**
 * How much of the machine one sandbox may take; what the JVM limits by its own options is in {@link
 * JvmOptions}.
 *
 * @param cpuSeconds CPU time of one process
 * @param openFiles open files of one process
 * @param fileBytes length of one file
 * @param dataBytes memory of one process that it can write to: what the JVM takes by its own
 *     options fits in, what code takes past the heap does not
 * @param tasks threads of all processes together
 * @param temporaryBytes all files in its temporary folder
 * @param filtered whether system calls are filtered, where the level can: no further process, no
 *     memory that other limits do not count
 */
record ResourceLimits(
    int cpuSeconds,
    int openFiles,
    long fileBytes,
    long dataBytes,
    int tasks,
    long temporaryBytes,
    boolean filtered) {
  /** What students' code gets. */
  static final ResourceLimits NORMAL =
      new ResourceLimits(300, 256, 1 << 20, 384 << 20, 48, 16 << 20, true);
}
