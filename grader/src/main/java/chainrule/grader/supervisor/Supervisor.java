package chainrule.grader.supervisor;

import chainrule.exercises.hidden.Assignment;
import chainrule.grader.jail.Jail;
import chainrule.grader.jail.Ladder;
import chainrule.grader.judge.PeakMemory;
import chainrule.grader.judge.Seeds;
import chainrule.grader.result.Status;
import chainrule.grader.result.Submission;
import chainrule.grader.result.SubmissionResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Grades a class: hands submissions to judges, and replaces judges that are lost. */
public final class Supervisor {
  private static final double JUDGE_SECONDS = 240;

  private final Assignment assignment;
  private final int jobs;
  private final boolean allowUnsandboxed;
  private final double secondsPerSubmission;
  private final JudgeArchive archive = JudgeArchive.ofThisBuild();

  /**
   * Makes a supervisor.
   *
   * @param assignment the homework
   * @param jobs how many judges work at the same time
   * @param allowUnsandboxed whether student code may run where nothing closes it in
   */
  public Supervisor(Assignment assignment, int jobs, boolean allowUnsandboxed) {
    this(assignment, jobs, allowUnsandboxed, JUDGE_SECONDS);
  }

  Supervisor(
      Assignment assignment, int jobs, boolean allowUnsandboxed, double secondsPerSubmission) {
    this.assignment = assignment;
    this.jobs = jobs;
    this.allowUnsandboxed = allowUnsandboxed;
    this.secondsPerSubmission = secondsPerSubmission;
  }

  /**
   * Grades submissions.
   *
   * @param submissions what was handed in
   * @param progress hears of each result
   * @return a result for every submission, whatever happened
   * @throws chainrule.grader.jail.JailException if there is no sandbox
   * @throws IOException if judges cannot be started at all
   */
  public GradingRun grade(List<Submission> submissions, Progress progress) throws IOException {
    long begun = System.nanoTime();
    Path folder = Files.createTempDirectory("chainrule-kit");
    try {
      Jail jail = Ladder.climb(assignment.contract(), folder, allowUnsandboxed);
      Queue queue = new Queue(submissions, progress);
      int workers = Math.max(1, Math.min(jobs, submissions.size()));
      List<Worker> team = new ArrayList<>();
      for (int i = 0; i < workers; i++) {
        team.add(new Worker(queue, jail, i == 0 && archive.isWanted()));
      }
      team.forEach(Thread::start);
      await(team);
      return new GradingRun(
          queue.results(),
          jail.rung(),
          workers,
          (System.nanoTime() - begun) / 1e9,
          PeakMemory.of(ProcessHandle.current().pid()),
          team.stream().mapToLong(worker -> worker.peak.get()).sum());
    } finally {
      delete(folder);
    }
  }

  private static void await(List<Worker> team) throws IOException {
    try {
      for (Worker worker : team) {
        worker.join();
      }
    } catch (InterruptedException e) {
      team.forEach(Worker::abandon);
      Thread.currentThread().interrupt();
      throw new IOException("grading was interrupted", e);
    }
  }

  /** What is left of a temporary folder costs disk, but no marks. */
  private static void delete(Path folder) {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.deleteIfExists(file);
      }
      Files.deleteIfExists(folder);
    } catch (IOException e) {
      System.getLogger(Supervisor.class.getName())
          .log(System.Logger.Level.DEBUG, "left behind: " + folder, e);
    }
  }

  /** Works with one judge at a time until the queue is empty. */
  private final class Worker extends Thread {
    private final Queue queue;
    private final Jail jail;
    private final boolean training;
    private final AtomicLong peak = new AtomicLong();
    private volatile @Nullable JudgeProcess judge;

    Worker(Queue queue, Jail jail, boolean training) {
      super("supervisor of a judge");
      this.queue = queue;
      this.jail = jail;
      this.training = training;
      setDaemon(true);
    }

    @Override
    public void run() {
      try {
        for (int next = queue.take(); next >= 0; next = queue.take()) {
          queue.done(next, grade(queue.submission(next)));
        }
        if (training) {
          writeArchive();
        }
      } finally {
        abandon();
      }
    }

    /** A judge that dies may have been killed from outside, so a second one gets a try. */
    private SubmissionResult grade(Submission submission) {
      String reason = "";
      for (int attempt = 0; attempt < 2; attempt++) {
        try {
          JudgeProcess current = alive();
          SubmissionResult result = current.grade(submission, secondsPerSubmission);
          peak.accumulateAndGet(current.peakBytes(), Math::max);
          if (result.status() != Status.FAILED) {
            return result;
          }
          reason = String.valueOf(result.reason());
        } catch (JudgeProcess.Lost lost) {
          reason = lost.reason();
          if (lost.late()) {
            break;
          }
        } catch (IOException e) {
          reason = "no judge could be started: " + e.getMessage();
        }
      }
      return failed(submission, reason);
    }

    private JudgeProcess alive() throws IOException {
      JudgeProcess current = judge;
      if (current == null || !current.isAlive()) {
        List<String> options = training ? archive.trainingOptions() : archive.options();
        current = JudgeProcess.start(assignment.id(), jail, options);
        judge = current;
      }
      return current;
    }

    /** A judge writes the archive when it ends by itself. */
    private void writeArchive() {
      JudgeProcess current = judge;
      if (current == null) {
        return;
      }
      try {
        current.finish();
        archive.keep();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }

    void abandon() {
      JudgeProcess current = judge;
      if (current != null) {
        peak.accumulateAndGet(current.peakBytes(), Math::max);
        current.close();
      }
    }

    private SubmissionResult failed(Submission submission, String reason) {
      return SubmissionResult.notGraded(
          submission,
          assignment.id(),
          Status.FAILED,
          reason,
          Seeds.of(submission.student(), assignment.id()));
    }
  }

  /** The submissions, in order, and what became of them. */
  private static final class Queue {
    private final List<Submission> submissions;
    private final Progress progress;
    private final @Nullable SubmissionResult[] results;
    private final AtomicInteger next = new AtomicInteger();
    private int done;

    Queue(List<Submission> submissions, Progress progress) {
      this.submissions = submissions;
      this.progress = progress;
      this.results = new @Nullable SubmissionResult[submissions.size()];
    }

    /** Returns the number of a submission that nobody has begun, or −1. */
    int take() {
      int number = next.getAndIncrement();
      return number < submissions.size() ? number : -1;
    }

    Submission submission(int number) {
      return submissions.get(number);
    }

    synchronized void done(int number, SubmissionResult result) {
      results[number] = result;
      progress.done(result, ++done, results.length);
    }

    synchronized List<SubmissionResult> results() {
      return Arrays.stream(results).map(Objects::requireNonNull).toList();
    }
  }
}
