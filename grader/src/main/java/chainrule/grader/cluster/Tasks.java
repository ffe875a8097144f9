package chainrule.grader.cluster;

import chainrule.grader.result.Submission;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The tasks of a run that are not over, as Slurm has them. */
final class Tasks {
  private static final long OUTAGE_MINUTES = 10;

  private final RunFolder folder;
  private final Slurm slurm;
  private final TaskScript script;
  private final Consumer<String> remarks;
  private final Map<TaskId, SliceTask> open = new LinkedHashMap<>();
  private final Set<TaskId> all = new LinkedHashSet<>();
  private final Set<String> excluded = new TreeSet<>();
  private long silentSince;
  private @Nullable String fault;

  Tasks(RunFolder folder, Slurm slurm, TaskScript script, Consumer<String> remarks) {
    this.folder = folder;
    this.slurm = slurm;
    this.script = script;
    this.remarks = remarks;
  }

  /** Returns how they grade. */
  SlurmSettings settings() {
    return script.settings();
  }

  /** Returns those that are not over. */
  List<SliceTask> open() {
    return List.copyOf(open.values());
  }

  /** Returns all that there were in this call. */
  Set<TaskId> all() {
    return all;
  }

  /** Notes that a task is over. */
  void close(SliceTask task) {
    open.remove(task.id());
  }

  /**
   * Takes up tasks of an earlier call that still wait or run, and ends those that nobody needs.
   *
   * @param wanted the submissions without a result
   */
  void adopt(Set<String> wanted) throws IOException {
    Set<String> free = new HashSet<>(wanted);
    List<String> useless = new ArrayList<>();
    for (Map.Entry<TaskId, TaskState> one : slurm.tasks(folder.jobName()).entrySet()) {
      if (!one.getValue().hasEnded()) {
        Set<String> keys = folder.slice(one.getKey()).keySet();
        List<String> needed = keys.stream().filter(free::remove).toList();
        if (needed.isEmpty()) {
          useless.add(one.getValue().job());
        } else {
          add(new SliceTask(one.getKey(), needed, 0));
        }
      }
    }
    slurm.cancel(useless);
    if (!open.isEmpty()) {
      remarks.accept(open.size() + " Slurm tasks of an earlier call are still there; they go on");
    }
  }

  private void add(SliceTask task) {
    open.put(task.id(), task);
    all.add(task.id());
  }

  /** Hands in slices as one array job. */
  void submit(List<PlannedSlice> slices, Map<String, Submission> submissions) throws IOException {
    if (slices.isEmpty()) {
      return;
    }
    int round = folder.nextRound();
    List<SliceTask> tasks = new ArrayList<>();
    for (PlannedSlice slice : slices) {
      TaskId id = new TaskId(round, tasks.size());
      Map<String, Submission> contents = new LinkedHashMap<>();
      for (String key : slice.keys()) {
        Optional.ofNullable(submissions.get(key)).ifPresent(one -> contents.put(key, one));
      }
      folder.writeSlice(id, contents);
      tasks.add(new SliceTask(id, slice.keys(), slice.deaths()));
    }
    try {
      String job = slurm.submit(script.text(round), options(round, slices.size()));
      remarks.accept("Slurm job " + job + ": " + slices.size() + " tasks");
    } catch (SlurmException e) {
      throw fault == null ? e : new SlurmException(fault);
    }
    tasks.forEach(this::add);
  }

  private List<String> options(int round, int count) throws IOException {
    SlurmSettings settings = script.settings();
    String most = settings.tasks() > 0 ? "%" + settings.tasks() : "";
    List<String> options = new ArrayList<>();
    options.add("--job-name=" + folder.jobName());
    options.add("--comment=" + round);
    options.add("--array=0-" + (count - 1) + most);
    options.addAll(List.of("--ntasks=1", "--cpus-per-task=" + settings.cpus()));
    // a task that is lost is handed in again from here, with what is left of its slice
    options.addAll(List.of("--no-requeue", "--export=NIL"));
    options.addAll(List.of("--chdir=/", "--output=/dev/null"));
    if (!excluded.isEmpty()) {
      options.add("--exclude=" + String.join(",", excluded));
    }
    return options;
  }

  /** Keeps further tasks away from a node, and says why. */
  void avoid(String node, String why) {
    fault = why;
    if (excluded.add(node)) {
      remarks.accept(why);
    }
  }

  /**
   * Returns what Slurm says of the tasks; empty while it does not answer, for minutes at most.
   *
   * @throws SlurmException if it does not answer for longer
   */
  Optional<Map<TaskId, TaskState>> states() throws IOException {
    try {
      Map<TaskId, TaskState> states = slurm.tasks(folder.jobName());
      silentSince = 0;
      return Optional.of(states);
    } catch (SlurmException e) {
      long now = System.nanoTime();
      if (silentSince == 0) {
        silentSince = now;
        remarks.accept("Slurm does not answer, tasks go on; waiting: " + e.getMessage());
      } else if (now - silentSince > TimeUnit.MINUTES.toNanos(OUTAGE_MINUTES)) {
        throw e;
      }
      return Optional.empty();
    }
  }

  /** Returns why a task says that it cannot grade; empty if it just died. */
  Optional<TaskExit> exit(TaskState state) throws IOException {
    return state.state().equals("FAILED")
        ? TaskExit.of(slurm.exitStatus(state.job()))
        : Optional.empty();
  }

  /** Ends all tasks of the run. */
  void cancel() throws IOException {
    boolean interrupted = Thread.interrupted();
    try {
      slurm.cancelAll(folder.jobName());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
