package chainrule.grader.supervisor;

import chainrule.exercises.instructor.Assignment;
import chainrule.grader.files.ScratchFolder;
import chainrule.grader.isolation.IsolationSelector;
import chainrule.grader.isolation.Jail;
import chainrule.grader.judge.Judge;
import chainrule.grader.result.Submission;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;

/** Grades a class: hands submissions to judges, and replaces judges that are lost. */
public final class Supervisor {
  /** For compiling, and for the judge's own work. */
  private static final double MORE_SECONDS = 150;

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
    this(assignment, jobs, allowUnsandboxed, Judge.seconds(assignment) + MORE_SECONDS);
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
   * @param listener hears of each result, in any order, on this thread
   * @return what it took; there was a result for every submission, whatever happened
   * @throws chainrule.grader.isolation.JailException if there is no sandbox
   * @throws InterruptedIOException if this thread was interrupted; no judge works any more then
   * @throws IOException if judges cannot be started at all, or what the listener threw
   */
  public GradingRun grade(List<Submission> submissions, ResultListener listener)
      throws IOException {
    try (ScratchFolder scratch = ScratchFolder.open("kit")) {
      Jail jail =
          IsolationSelector.select(assignment.contract(), scratch.folder(), allowUnsandboxed);
      int workers = Math.max(1, Math.min(jobs, submissions.size()));
      List<JudgeWorker> team = new ArrayList<>();
      for (int i = 0; i < workers; i++) {
        boolean training = i == 0 && archive.isWanted() && archive.isClaimed();
        JudgeStart start = new JudgeStart(assignment.id().toString(), jail, archive, training);
        team.add(new JudgeWorker(start, secondsPerSubmission));
      }
      try (JudgeTeam judges = new JudgeTeam(team)) {
        judges.grade(submissions, listener);
      }
      return new GradingRun(jail.level(), team.stream().map(JudgeWorker::peakBytes).toList());
    }
  }
}
