package chainrule.grader.judge;

import chainrule.exercises.CheckReport;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.ipynb.Notebook;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.assemble.AssembledNotebook;
import chainrule.grader.assemble.CodeCell;
import chainrule.grader.assemble.CompilePrecautions;
import chainrule.grader.assemble.NotebookAssembler;
import chainrule.grader.assemble.QuotedText;
import chainrule.grader.compile.CompileListener;
import chainrule.grader.compile.CompiledNotebook;
import chainrule.grader.compile.NotebookCompiler;
import chainrule.grader.execute.NotebookExecution;
import chainrule.grader.execute.ReferenceCache;
import chainrule.grader.execute.ReferenceStandIns;
import chainrule.grader.execute.ResourceUsage;
import chainrule.grader.execute.SandboxPool;
import chainrule.grader.execute.StandIns;
import chainrule.grader.execute.TimeShares;
import chainrule.grader.isolation.Jail;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.Submission;
import chainrule.grader.result.SubmissionResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Grades submissions of one homework, one after the other: from a file to a result. */
public final class Judge implements AutoCloseable {
  /** After so many seconds nothing of a submission is run any more. */
  public static final double SUBMISSION_SECONDS = 90;

  /** Replies of a submission that take more than about so many bytes end it. */
  public static final long REPLY_BYTES = 64 << 20;

  private final Assignment assignment;
  private final NotebookAssembler assembler;
  private final NotebookCompiler compiler;
  private final SandboxPool pool;
  private @Nullable NotebookExecution references;
  private final ReferenceCache remembered = new ReferenceCache();
  private final CheckRegistry examination;
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
    this(
        assignment,
        jail,
        compileLimit,
        () -> TimeShares.of(SUBMISSION_SECONDS, assignment.questions().size()));
  }

  Judge(Assignment assignment, Jail jail, CompileLimit compileLimit, Supplier<TimeShares> shares)
      throws IOException {
    this.assignment = assignment;
    this.compileLimit = compileLimit;
    this.shares = shares;
    this.examination = new CheckRegistry(assignment.bank(), assignment.questions());
    try {
      this.assembler = new NotebookAssembler(assignment);
    } catch (NotebookException e) {
      throw new IllegalStateException("the instructor's notebook of " + assignment.id(), e);
    }
    this.compiler = new NotebookCompiler(jail.kit(), assignment.contract(), assembler.given());
    this.pool = new SandboxPool(jail, assignment.contract());
    pool.prepare();
  }

  /**
   * Grades a submission; whatever it does becomes part of the result.
   *
   * @throws IOException if no sandbox can be had; the submission then has no mark
   */
  public SubmissionResult grade(Submission submission) throws IOException {
    return grade(submission, CompilePrecautions.NONE, CompileListener.NONE);
  }

  /**
   * Grades a submission with the caution that is due.
   *
   * @param announcer hears which cell is compiled next, if each is compiled by itself
   */
  SubmissionResult grade(
      Submission submission, CompilePrecautions caution, CompileListener announcer)
      throws IOException {
    long seed = StudentSeeds.of(submission.student(), assignment.id().toString());
    AssembledNotebook notebook;
    ResourceUsage usage = new ResourceUsage();
    try {
      compileLimit.begin();
      notebook = assembler.assemble(Notebook.read(submission.file()));
      compileLimit.end();
    } catch (NotebookException e) {
      compileLimit.end();
      return SubmissionResult.notGraded(
          submission,
          assignment.id().toString(),
          GradingStatus.UNREADABLE,
          String.valueOf(e.getMessage()),
          seed);
    }
    GradingContext conditions =
        new GradingContext(
            usage, shares.get(), caution.cellByCell(), caution.of(notebook), limited(announcer));
    List<String> notes = new ArrayList<>(notebook.notes());
    List<CheckReport> reports = new ArrayList<>();
    Map<String, CodeCell> found;
    boolean refused;
    try (QuestionRuns run = start(notebook, conditions, StandIns.NONE)) {
      reports.addAll(run.examineAll(seed));
      notes.addAll(run.notes());
      found = run.found();
      refused = run.isRefused();
    }
    if (!refused) {
      new CarryForward(assignment.questions(), notebook, found)
          .improve(
              reports,
              notes,
              (question, replaced, lent) -> again(question, replaced, lent, conditions, seed));
    }
    return new SubmissionResult(
        submission.student(),
        assignment.id().toString(),
        submission.file().toString(),
        GradingStatus.GRADED,
        null,
        seed,
        List.copyOf(reports),
        QuotedText.notes(notes),
        usage.timings(),
        notebook.prints(found));
  }

  @Override
  public void close() {
    if (references != null) {
      close(references);
    }
    pool.close();
    compiler.close();
  }

  /** A notebook compiled as one class that does not run through is run cell by cell instead. */
  private QuestionRuns start(
      AssembledNotebook notebook, GradingContext conditions, StandIns standIns) throws IOException {
    pool.prepare();
    Optional<CompiledNotebook> whole =
        conditions.cellByCell()
            ? Optional.empty()
            : timed(conditions.usage(), () -> compiler.compileWhole(notebook));
    if (whole.isPresent()) {
      QuestionRuns run = run(notebook, whole.get(), conditions, standIns);
      if (run.isComplete()) {
        return run;
      }
      run.close();
    }
    CompiledNotebook cells =
        timed(
            conditions.usage(),
            () -> compiler.compileCells(notebook, conditions.leftOut(), conditions.announcer()));
    return run(notebook, cells, conditions, standIns);
  }

  private QuestionRuns run(
      AssembledNotebook notebook,
      CompiledNotebook compiled,
      GradingContext conditions,
      StandIns standIns)
      throws IOException {
    CompiledNotebook program = compiled.orNothing(assignment.questions());
    ResourceUsage usage = conditions.usage();
    NotebookExecution session =
        new NotebookExecution(pool, program, usage, conditions.shares(), REPLY_BYTES, standIns);
    if (program.stops().isEmpty()) {
      session.run();
    }
    pool.prepare();
    return new QuestionRuns(examination, notebook, program, session, usage);
  }

  private @Nullable CheckReport again(
      QuestionSpec question,
      AssembledNotebook replaced,
      Set<Integer> lent,
      GradingContext conditions,
      long seed)
      throws IOException {
    if (conditions.areOver()) {
      return null;
    }
    NotebookExecution lender = timed(conditions.usage(), this::references);
    try (QuestionRuns run =
        start(replaced, conditions, new ReferenceStandIns(lender, remembered, lent))) {
      CheckReport report = run.examine(question, seed);
      lender.requireSteps();
      return report;
    } catch (IOException e) {
      close(lender);
      throw e;
    }
  }

  /** The references serve all submissions: no student code runs where they do. */
  private NotebookExecution references() {
    if (references == null) {
      try {
        AssembledNotebook right = assembler.assemble(assignment.notebook());
        CompiledNotebook program =
            compiler.compileWhole(right).orElseGet(() -> compiler.compileCells(right));
        references =
            new NotebookExecution(
                pool,
                program,
                new ResourceUsage(),
                TimeShares.none(Double.POSITIVE_INFINITY),
                Long.MAX_VALUE,
                StandIns.NONE);
      } catch (NotebookException e) {
        throw new IllegalStateException("the instructor's notebook of " + assignment.id(), e);
      }
    }
    return references;
  }

  private void close(NotebookExecution lender) {
    lender.close();
    references = null;
  }

  /** A cell that is compiled by itself has the limit for itself. */
  private CompileListener limited(CompileListener announcer) {
    return announcer == CompileListener.NONE
        ? announcer
        : cell -> {
          compileLimit.next();
          announcer.compiling(cell);
        };
  }

  private interface Work<T> {
    T get();
  }

  private <T> T timed(ResourceUsage usage, Work<T> work) {
    long since = System.nanoTime();
    compileLimit.begin();
    try {
      return work.get();
    } finally {
      compileLimit.end();
      usage.add(ResourceUsage.Phase.COMPILE, since);
    }
  }
}
