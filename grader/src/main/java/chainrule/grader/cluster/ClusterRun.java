package chainrule.grader.cluster;

import chainrule.grader.grading.GradingEngine;
import chainrule.grader.isolation.IsolationLevel;
import chainrule.grader.judge.StudentSeeds;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.Submission;
import chainrule.grader.result.SubmissionResult;
import chainrule.grader.supervisor.ResultListener;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Watches the tasks of one run: passes on each result once, and hands in again what was lost. */
final class ClusterRun {
  /** How long a file may need from one machine to the other; NFS keeps listings for a minute. */
  private static final double ARRIVAL_SECONDS = 90;

  /** How long tasks whose results are all there have to end. */
  private static final long LAST_SECONDS = 30;

  /** So many tasks that died one after the other, none with a result, are nobody's mistake. */
  private static final int MOST_STRIKES = 20;

  /** So many nodes that cannot grade, and no result yet, are no accident. */
  private static final int MOST_FAULTS = 3;

  private static final long SHORTEST_PAUSE = 500;
  private static final long LONGEST_PAUSE_OF_FEW = 5_000;

  /** What has taken long may be heard of a little later. */
  private static final int PART_OF_ELAPSED = 50;

  private static final long PAUSE_PER_TASK = 50;
  private static final long LONGEST_PAUSE = 30_000;

  private final RunFolder folder;
  private final Tasks tasks;
  private final Map<String, Submission> submissions;
  private final Map<String, Submission> waiting;
  private final ResultListener listener;
  private final long start = System.nanoTime();
  private int strikes;
  private int faults;
  private boolean anyResult;
  private long allTold;

  /**
   * Makes ready to grade.
   *
   * @param submissions by key
   * @param listener told each result
   */
  ClusterRun(
      RunFolder folder, Tasks tasks, Map<String, Submission> submissions, ResultListener listener) {
    this.folder = folder;
    this.tasks = tasks;
    this.submissions = submissions;
    this.waiting = new LinkedHashMap<>(submissions);
    this.listener = listener;
  }

  /**
   * Grades until each submission has its result.
   *
   * @param homework the homework's short name
   * @throws SlurmException if no task can grade; those that go on are ended then
   */
  GradingEngine.Usage run(String homework) throws IOException {
    boolean done = false;
    try {
      takeUpResults();
      tasks.adopt(waiting.keySet());
      Set<String> left = new LinkedHashSet<>(waiting.keySet());
      tasks.open().forEach(task -> left.removeAll(task.missing()));
      tasks.submit(firstSlices(left), submissions);
      while (!tasks.open().isEmpty() && !endsLate()) {
        pause();
        poll(homework);
      }
      done = true;
      return usage();
    } finally {
      if (!done) {
        tasks.cancel();
      }
    }
  }

  private List<PlannedSlice> firstSlices(Set<String> left) {
    return PlannedSlice.cut(left, tasks.settings().sliceOf(left.size()));
  }

  /** What an earlier call did not live to pass on; what could not be graded is tried again. */
  private void takeUpResults() throws IOException {
    for (TaskId task : folder.tasks()) {
      for (String key : folder.resultKeys(task)) {
        SubmissionResult result = waiting.containsKey(key) ? read(task, key) : null;
        if (result != null && result.status() == GradingStatus.GRADED) {
          tell(key, result);
        }
      }
    }
  }

  /** Returns a result; null if it is not there as a whole, or is another's. */
  private @Nullable SubmissionResult read(TaskId task, String key) {
    Submission submission = submissions.get(key);
    try {
      SubmissionResult result = SubmissionResult.ofJson(Files.readString(folder.result(task, key)));
      return submission != null
              && result.student().equals(submission.student())
              && result.file().equals(submission.file())
          ? result
          : null;
    } catch (IOException e) {
      System.getLogger(ClusterRun.class.getName())
          .log(System.Logger.Level.DEBUG, "not read: " + folder.result(task, key), e);
      return null;
    }
  }

  private void tell(String key, SubmissionResult result) throws IOException {
    listener.done(result);
    waiting.remove(key);
    anyResult = true;
    strikes = 0;
  }

  private boolean endsLate() throws IOException {
    if (!waiting.isEmpty()) {
      return false;
    }
    allTold = allTold == 0 ? System.nanoTime() : allTold;
    if (System.nanoTime() - allTold < LAST_SECONDS * 1_000_000_000L) {
      return false;
    }
    tasks.cancel();
    return true;
  }

  private void pause() throws InterruptedIOException {
    long elapsed = (System.nanoTime() - start) / 1_000_000;
    long millis =
        Math.min(LONGEST_PAUSE_OF_FEW, SHORTEST_PAUSE + elapsed / PART_OF_ELAPSED)
            + PAUSE_PER_TASK * tasks.open().size();
    try {
      Thread.sleep(Math.min(LONGEST_PAUSE, millis));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("grading was interrupted");
    }
  }

  private void poll(String homework) throws IOException {
    Optional<Map<TaskId, TaskState>> states = tasks.states();
    if (states.isEmpty()) {
      return;
    }
    List<PlannedSlice> again = new ArrayList<>();
    for (SliceTask task : tasks.open()) {
      TaskState state = states.get().getOrDefault(task.id(), TaskState.FORGOTTEN);
      if (!state.waits()) {
        collect(task, state.hasCompleted());
      }
      if (state.hasEnded()) {
        again.addAll(end(task, state, homework));
      }
    }
    tasks.submit(again, submissions);
  }

  /** That the grader failed counts only where nobody has ended the task meanwhile. */
  private void collect(SliceTask task, boolean completed) throws IOException {
    if (task.missing().isEmpty()) {
      return;
    }
    for (String key : folder.resultKeys(task.id())) {
      SubmissionResult result = task.missing().contains(key) ? read(task.id(), key) : null;
      if (result != null && (completed || result.status() == GradingStatus.GRADED)) {
        task.arrived(key);
        tell(key, result);
      }
    }
  }

  /** Returns what is to be handed in again of a task that has ended. */
  private List<PlannedSlice> end(SliceTask task, TaskState state, String homework)
      throws IOException {
    if (!task.missing().isEmpty() && state.hasCompleted()) {
      if (task.secondsCompleted() < ARRIVAL_SECONDS) {
        return List.of();
      }
      if (!anyResult) {
        throw new SlurmException(
            folder.path()
                + ": what node "
                + state.node()
                + " writes there does not arrive here; expected a folder that all nodes share"
                + " (--shared DIR)");
      }
    }
    tasks.close(task);
    if (task.missing().isEmpty()) {
      return List.of();
    }
    if (state.wasCancelled()) {
      throw new SlurmException("somebody cancelled the Slurm task " + state.job());
    }
    Optional<TaskExit> exit = tasks.exit(state);
    return exit.isPresent() ? refused(task, state, exit.get()) : died(task, state, homework);
  }

  private List<PlannedSlice> refused(SliceTask task, TaskState state, TaskExit exit)
      throws SlurmException {
    String reason = folder.reason(task.id()).map(text -> ": " + text).orElse("");
    String line = folder.path() + ": node " + state.node() + " " + exit.words() + reason;
    faults++;
    if (exit == TaskExit.CANNOT_WRITE || (!anyResult && faults >= MOST_FAULTS)) {
      throw new SlurmException(line);
    }
    tasks.avoid(state.node(), line);
    return List.of(PlannedSlice.again(task));
  }

  private List<PlannedSlice> died(SliceTask task, TaskState state, String homework)
      throws IOException {
    strikes++;
    if (strikes >= MOST_STRIKES) {
      throw new SlurmException(
          strikes
              + " Slurm tasks in a row ended without a result, the last one "
              + state.words()
              + "; see "
              + folder.path().resolve("logs"));
    }
    if (state.endedByOthers()) {
      return List.of(PlannedSlice.again(task));
    }
    if (task.missing().size() == 1 && task.deaths() > 1) {
      giveUp(task.missing().iterator().next(), task.deaths(), state, homework);
      return List.of();
    }
    return PlannedSlice.afterDeath(task);
  }

  private void giveUp(String key, int deaths, TaskState last, String homework) throws IOException {
    Submission submission = submissions.get(key);
    if (submission != null) {
      tell(
          key,
          SubmissionResult.notGraded(
              submission.student(),
              homework,
              submission.file(),
              GradingStatus.FAILED,
              "the Slurm task that graded it died " + deaths + " times, last " + last.words(),
              StudentSeeds.of(submission.student(), homework)));
    }
  }

  /** Of tasks on many machines, the most memory of one and the weakest lock count. */
  private GradingEngine.Usage usage() throws IOException {
    long peak = 0;
    @Nullable IsolationLevel weakest = null;
    for (TaskId task : tasks.all()) {
      Optional<GradingEngine.Usage> usage = folder.usage(task);
      if (usage.isPresent()) {
        peak = Math.max(peak, usage.get().judgesPeakBytes());
        IsolationLevel level = usage.get().isolation();
        weakest = weakest == null || level.compareTo(weakest) > 0 ? level : weakest;
      }
    }
    return new GradingEngine.Usage(peak, weakest == null ? unknown() : weakest);
  }

  private IsolationLevel unknown() {
    return tasks.settings().allowUnsandboxed() ? IsolationLevel.NONE : IsolationLevel.BUBBLEWRAP;
  }
}
