package chainrule.grader.judge;

import chainrule.exercises.instructor.Assignment;
import chainrule.grader.assemble.AssembledNotebook;
import chainrule.grader.compile.CompileListener;
import chainrule.grader.compile.CompiledNotebook;
import chainrule.grader.compile.NotebookCompiler;
import chainrule.grader.execute.NotebookExecution;
import chainrule.grader.execute.ResourceUsage;
import chainrule.grader.execute.SandboxPool;
import chainrule.grader.execute.StandIns;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;

/** Compiles notebooks of one homework and starts them in sandboxes. */
final class NotebookRunner {
  private final CheckRegistry registry;
  private final NotebookCompiler compiler;
  private final SandboxPool pool;
  private final CompileLimit compileLimit;

  NotebookRunner(
      Assignment assignment,
      NotebookCompiler compiler,
      SandboxPool pool,
      CompileLimit compileLimit) {
    this.registry = new CheckRegistry(assignment.bank(), assignment.questions());
    this.compiler = compiler;
    this.pool = pool;
    this.compileLimit = compileLimit;
  }

  /** A notebook compiled as one class that does not run through is run cell by cell instead. */
  QuestionRuns start(AssembledNotebook notebook, GradingContext context, StandIns standIns)
      throws IOException {
    pool.prepare();
    Optional<CompiledNotebook> whole =
        context.cellByCell()
            ? Optional.empty()
            : timed(context.usage(), () -> compiler.compileWhole(notebook));
    if (whole.isPresent()) {
      QuestionRuns run = run(notebook, whole.get(), context, standIns);
      if (run.isComplete()) {
        return run;
      }
      run.close();
    }
    CompileListener announcer = limited(context.announcer());
    CompiledNotebook cells =
        timed(context.usage(), () -> compiler.compileCells(notebook, context.leftOut(), announcer));
    return run(notebook, cells, context, standIns);
  }

  private QuestionRuns run(
      AssembledNotebook notebook,
      CompiledNotebook compiled,
      GradingContext context,
      StandIns standIns)
      throws IOException {
    CompiledNotebook program = compiled.orNothing(registry.questions());
    ResourceUsage usage = context.usage();
    NotebookExecution execution =
        new NotebookExecution(pool, program, usage, context.shares(), Judge.REPLY_BYTES, standIns);
    if (program.stops().isEmpty()) {
      execution.run();
    }
    pool.prepare();
    return new QuestionRuns(registry, notebook, program, execution, usage);
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

  /** Does what takes the compiler's time, within its limit. */
  <T> T timed(ResourceUsage usage, Supplier<T> work) {
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
