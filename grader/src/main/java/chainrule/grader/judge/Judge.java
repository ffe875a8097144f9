package chainrule.grader.judge;

import chainrule.exercises.CheckReport;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.hidden.Assignment;
import chainrule.exercises.ipynb.Notebook;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.jail.Jail;
import chainrule.grader.result.Status;
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
  static final long REPLY_BYTES = 64 << 20;

  private final Assignment assignment;
  private final Assembler assembler;
  private final NotebookCompiler compiler;
  private final SandboxPool pool;
  private @Nullable Session references;
  private final Remembered remembered = new Remembered();
  private final Examination examination;
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
    this.examination = new Examination(assignment.bank(), assignment.questions());
    try {
      this.assembler = new Assembler(assignment);
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
    return grade(submission, Caution.NONE, Announcer.NONE);
  }

  /**
   * Grades a submission with the caution that is due.
   *
   * @param announcer hears which cell is compiled next, if each is compiled by itself
   */
  SubmissionResult grade(Submission submission, Caution caution, Announcer announcer)
      throws IOException {
    long seed = Seeds.of(submission.student(), assignment.id());
    Assembled notebook;
    Usage usage = new Usage();
    try {
      compileLimit.begin();
      notebook = assembler.assemble(Notebook.read(submission.file()));
      compileLimit.end();
    } catch (NotebookException e) {
      compileLimit.end();
      return SubmissionResult.notGraded(
          submission, assignment.id(), Status.UNREADABLE, String.valueOf(e.getMessage()), seed);
    }
    Conditions conditions =
        new Conditions(
            usage, shares.get(), caution.cellByCell(), caution.of(notebook), limited(announcer));
    List<String> notes = new ArrayList<>(notebook.notes());
    List<CheckReport> reports = new ArrayList<>();
    Map<String, RunCell> found;
    boolean refused;
    try (Run run = start(notebook, conditions, StandIns.NONE)) {
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
        assignment.id(),
        submission.file().toString(),
        Status.GRADED,
        null,
        seed,
        List.copyOf(reports),
        Quoted.notes(notes),
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
  private Run start(Assembled notebook, Conditions conditions, StandIns standIns)
      throws IOException {
    pool.prepare();
    Optional<Program> whole =
        conditions.cellByCell()
            ? Optional.empty()
            : timed(conditions.usage(), () -> compiler.compileWhole(notebook));
    if (whole.isPresent()) {
      Run run = run(notebook, whole.get(), conditions, standIns);
      if (run.isComplete()) {
        return run;
      }
      run.close();
    }
    Program cells =
        timed(
            conditions.usage(),
            () -> compiler.compileCells(notebook, conditions.leftOut(), conditions.announcer()));
    return run(notebook, cells, conditions, standIns);
  }

  private Run run(Assembled notebook, Program compiled, Conditions conditions, StandIns standIns)
      throws IOException {
    Program program = compiled.orNothing(assignment.questions());
    Usage usage = conditions.usage();
    Session session = new Session(pool, program, usage, conditions.shares(), REPLY_BYTES, standIns);
    if (program.stops().isEmpty()) {
      session.run();
    }
    pool.prepare();
    return new Run(examination, notebook, program, session, usage);
  }

  private @Nullable CheckReport again(
      QuestionSpec question,
      Assembled replaced,
      Set<Integer> lent,
      Conditions conditions,
      long seed)
      throws IOException {
    if (conditions.areOver()) {
      return null;
    }
    Session lender = timed(conditions.usage(), this::references);
    try (Run run = start(replaced, conditions, new Lent(lender, remembered, lent))) {
      CheckReport report = run.examine(question, seed);
      lender.requireSteps();
      return report;
    } catch (IOException e) {
      close(lender);
      throw e;
    }
  }

  /** The references serve all submissions: no student code runs where they do. */
  private Session references() {
    if (references == null) {
      try {
        Assembled right = assembler.assemble(assignment.notebook());
        Program program =
            compiler.compileWhole(right).orElseGet(() -> compiler.compileCells(right));
        references =
            new Session(
                pool,
                program,
                new Usage(),
                TimeShares.none(Double.POSITIVE_INFINITY),
                Long.MAX_VALUE,
                StandIns.NONE);
      } catch (NotebookException e) {
        throw new IllegalStateException("the instructor's notebook of " + assignment.id(), e);
      }
    }
    return references;
  }

  private void close(Session lender) {
    lender.close();
    references = null;
  }

  /** A cell that is compiled by itself has the limit for itself. */
  private Announcer limited(Announcer announcer) {
    return announcer == Announcer.NONE
        ? announcer
        : cell -> {
          compileLimit.next();
          announcer.compiling(cell);
        };
  }

  private interface Work<T> {
    T get();
  }

  private <T> T timed(Usage usage, Work<T> work) {
    long since = System.nanoTime();
    compileLimit.begin();
    try {
      return work.get();
    } finally {
      compileLimit.end();
      usage.add(Usage.Phase.COMPILE, since);
    }
  }
}
