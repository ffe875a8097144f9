package chainrule.grader.cluster;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** A slice that Slurm has as a task, and what is missing of its results. */
final class SliceTask {
  private final TaskId id;
  private final int deaths;
  private final Set<String> missing;
  private boolean progress;
  private long completed;

  /**
   * Makes a task.
   *
   * @param id its name
   * @param keys of its submissions, in the order they are graded
   * @param deaths how many tasks ended before it with the same slice and without any result
   */
  SliceTask(TaskId id, Collection<String> keys, int deaths) {
    this.id = id;
    this.deaths = deaths;
    this.missing = new LinkedHashSet<>(keys);
  }

  TaskId id() {
    return id;
  }

  /** Returns how many tasks ended with this slice and without any result, this one included. */
  int deaths() {
    return progress ? 0 : deaths + 1;
  }

  /** Returns how many ended so before this one. */
  int deathsBefore() {
    return progress ? 0 : deaths;
  }

  boolean hasProgressed() {
    return progress;
  }

  /** Returns the keys of submissions whose result is not there, in order. */
  Set<String> missing() {
    return missing;
  }

  /** Notes that a result is there. */
  void arrived(String key) {
    missing.remove(key);
    progress = true;
  }

  /** Returns for how many seconds Slurm has called it completed; asked for the first time, 0. */
  double secondsCompleted() {
    long now = System.nanoTime();
    completed = completed == 0 ? now : completed;
    return (now - completed) / 1e9;
  }
}
