package chainrule.grader.supervisor;

import chainrule.grader.result.Submission;
import chainrule.grader.result.SubmissionResult;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Workers that share the submissions of a run: whoever is free takes the next one. */
final class JudgeTeam implements AutoCloseable {
  private static final long LAST_MILLIS = 5_000;

  private final List<JudgeWorker> workers;
  private final BlockingQueue<JudgeWorker> free;
  private final ExecutorService threads;

  JudgeTeam(List<JudgeWorker> workers) {
    this.workers = workers;
    this.free = new ArrayBlockingQueue<>(workers.size(), false, workers);
    this.threads = Executors.newFixedThreadPool(workers.size());
  }

  /**
   * Grades submissions.
   *
   * @param listener hears of each result on this thread; what it throws ends the run
   */
  void grade(List<Submission> submissions, ResultListener listener) throws IOException {
    CompletionService<SubmissionResult> results = new ExecutorCompletionService<>(threads);
    submissions.forEach(submission -> results.submit(() -> grade(submission)));
    try {
      for (int i = 0; i < submissions.size(); i++) {
        listener.done(results.take().get());
      }
      workers.forEach(JudgeWorker::finish);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("grading was interrupted");
    } catch (ExecutionException e) {
      throw new IllegalStateException("a supervisor of a judge failed", e.getCause());
    }
  }

  private SubmissionResult grade(Submission submission) throws InterruptedException {
    JudgeWorker worker = free.take();
    try {
      return worker.grade(submission);
    } finally {
      free.add(worker);
    }
  }

  /** Ends all judges, whatever they are doing, and waits until nothing of the run goes on. */
  @Override
  public void close() {
    boolean interrupted = Thread.interrupted();
    threads.shutdownNow();
    workers.forEach(JudgeWorker::close);
    try {
      threads.awaitTermination(LAST_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
