package chainrule.grader.judge;

import chainrule.exercises.CheckReport;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.checks.Check;
import chainrule.exercises.checks.CheckPlan;
import chainrule.exercises.finding.ObservedCall;
import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.assemble.AssembledNotebook;
import chainrule.grader.assemble.CodeCell;
import chainrule.grader.assemble.CompilePrecautions;
import chainrule.grader.assemble.NotebookAssembler;
import chainrule.grader.assemble.QuotedText;
import chainrule.grader.compile.CompileListener;
import chainrule.grader.compile.NotebookCompiler;
import chainrule.grader.execute.NotebookExecution;
import chainrule.grader.execute.ResourceUsage;
import chainrule.grader.execute.SandboxPool;
import chainrule.grader.execute.StandIns;
import chainrule.grader.execute.TimeShares;
import chainrule.grader.isolation.Jail;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.Note;
import chainrule.grader.result.Submission;
import chainrule.grader.result.SubmissionResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Grades submissions of one homework, one after the other: from the cells to a result. */
public final class Judge implements AutoCloseable {
  private static final double SUBMISSION_SECONDS = 90;

  /** Replies of a submission that take more than about so many bytes end it. */
  public static final long REPLY_BYTES = 64 << 20;

  private final Assignment assignment;
  private final NotebookAssembler assembler;
  private final NotebookCompiler compiler;
  private final SandboxPool pool;
  private final NotebookRunner runner;
  private final RunningReferences references;
  private final CompileLimit compileLimit;
  private final Supplier<TimeShares> shares;

  /**
   * Makes a judge.
   *
   * @param assignment the homework
   * @param jail where student code runs, with the homework's kit inside
   */
  public Judge(Assignment assignment, Jail jail) throws IOException {
    this(assignment, jail, CompileLimit.none());
  }

  Judge(Assignment assignment, Jail jail, CompileLimit compileLimit) throws IOException {
    this(assignment, jail, compileLimit, shares(assignment));
  }

  Judge(Assignment assignment, Jail jail, CompileLimit compileLimit, Supplier<TimeShares> shares)
      throws IOException {
    this.assignment = assignment;
    this.compileLimit = compileLimit;
    this.shares = shares;
    try {
      this.assembler = new NotebookAssembler(assignment);
    } catch (NotebookException e) {
      throw new IllegalStateException("the instructor's notebook of " + assignment.id(), e);
    }
    this.compiler = new NotebookCompiler(jail.kit(), assignment.contract(), assembler.given());
    this.pool = new SandboxPool(jail, assignment.contract());
    this.runner = new NotebookRunner(assignment, compiler, pool, compileLimit);
    this.references = new RunningReferences(assignment, assembler, compiler, pool);
    pool.prepare();
  }

  private static Supplier<TimeShares> shares(Assignment assignment) {
    double seconds = seconds(assignment);
    return () -> TimeShares.of(seconds, assignment.questions().size());
  }

  /** Returns after how many seconds nothing of a submission is run any more. */
  public static double seconds(Assignment assignment) {
    return SUBMISSION_SECONDS
        + assignment.questions().stream()
            .mapToDouble(question -> CheckPlan.ofAll(question).longestCall() - Check.USUAL_SECONDS)
            .filter(more -> more > 0)
            .sum();
  }

  /**
   * Grades a submission; whatever it does becomes part of the result.
   *
   * @throws IOException if no sandbox can be had; the submission then has no mark
   */
  public SubmissionResult grade(Submission submission) throws IOException {
    return grade(JudgeRequest.of(submission, CompilePrecautions.NONE), CompileListener.NONE);
  }

  /**
   * Grades a submission with the precautions that are due.
   *
   * @param announcer hears which cell is compiled next, if each is compiled by itself
   */
  SubmissionResult grade(JudgeRequest request, CompileListener announcer) throws IOException {
    ResourceUsage usage = new ResourceUsage();
    AssembledNotebook notebook;
    try {
      notebook = assembled(request);
    } catch (NotebookException e) {
      return SubmissionResult.notGraded(
          request.student(),
          assignment.id().toString(),
          request.file(),
          GradingStatus.UNREADABLE,
          e.problem(),
          seed(request));
    }
    CompilePrecautions precautions = request.precautions();
    GradingContext context =
        new GradingContext(
            usage, shares.get(), precautions.cellByCell(), precautions.of(notebook), announcer);
    return graded(request, notebook, context);
  }

  private AssembledNotebook assembled(JudgeRequest request) throws NotebookException {
    compileLimit.begin();
    try {
      return assembler.assemble(request.cells());
    } finally {
      compileLimit.end();
    }
  }

  private SubmissionResult graded(
      JudgeRequest request, AssembledNotebook notebook, GradingContext context) throws IOException {
    long seed = seed(request);
    List<Note> notes = new ArrayList<>(notebook.notes());
    List<CheckReport> reports = new ArrayList<>();
    List<ObservedCall> observed;
    Map<String, CodeCell> found;
    boolean refused;
    try (QuestionRuns run = runner.start(notebook, context, StandIns.NONE)) {
      reports.addAll(run.examineAll(seed));
      notes.addAll(run.notes());
      observed = run.observed();
      found = run.found();
      refused = run.isRefused();
    }
    if (!refused) {
      new CarryForward(assignment.questions(), notebook, context.leftOut())
          .improve(
              reports,
              notes,
              (question, replaced, numbers) -> again(question, replaced, numbers, context, seed));
    }
    String homework = assignment.id().toString();
    assignment.written().forEach(part -> reports.add(CheckReport.unmarked(homework, part)));
    return new SubmissionResult(
        request.student(),
        homework,
        request.file(),
        GradingStatus.GRADED,
        null,
        seed,
        List.copyOf(reports),
        QuotedText.notes(notes),
        context.usage().timings(),
        notebook.prints(found),
        observed);
  }

  private @Nullable CheckReport again(
      QuestionSpec question,
      AssembledNotebook replaced,
      Set<Integer> numbers,
      GradingContext context,
      long seed)
      throws IOException {
    if (context.areOver()) {
      return null;
    }
    NotebookExecution running = runner.timed(context.usage(), references::get);
    try (QuestionRuns run = runner.start(replaced, context, references.standIns(numbers))) {
      CheckReport report = run.examine(question, seed);
      running.requireSteps();
      return report;
    } catch (IOException e) {
      references.close();
      throw e;
    }
  }

  private long seed(JudgeRequest request) {
    return StudentSeeds.of(request.student(), assignment.id().toString());
  }

  @Override
  public void close() {
    references.close();
    pool.close();
    compiler.close();
  }
}
