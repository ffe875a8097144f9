package chainrule.grader.judge;

import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.assemble.AssembledNotebook;
import chainrule.grader.assemble.NotebookAssembler;
import chainrule.grader.compile.CompiledNotebook;
import chainrule.grader.compile.NotebookCompiler;
import chainrule.grader.execute.NotebookExecution;
import chainrule.grader.execute.ReferenceCache;
import chainrule.grader.execute.ReferenceStandIns;
import chainrule.grader.execute.ResourceUsage;
import chainrule.grader.execute.SandboxPool;
import chainrule.grader.execute.StandIns;
import chainrule.grader.execute.TimeShares;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The reference answers of a homework in a sandbox: they stand in for answers of students, and
 * serve all submissions, for no student code runs where they do.
 */
final class RunningReferences implements AutoCloseable {
  private final Assignment assignment;
  private final NotebookAssembler assembler;
  private final NotebookCompiler compiler;
  private final SandboxPool pool;
  private final ReferenceCache remembered = new ReferenceCache();
  private @Nullable NotebookExecution running;

  RunningReferences(
      Assignment assignment,
      NotebookAssembler assembler,
      NotebookCompiler compiler,
      SandboxPool pool) {
    this.assignment = assignment;
    this.assembler = assembler;
    this.compiler = compiler;
    this.pool = pool;
  }

  /**
   * Returns the references; they are compiled when they are first asked for, and run when called.
   */
  NotebookExecution get() {
    NotebookExecution current = running;
    if (current == null) {
      current =
          new NotebookExecution(
              pool,
              compiled(),
              new ResourceUsage(),
              TimeShares.none(Double.POSITIVE_INFINITY),
              Long.MAX_VALUE,
              StandIns.NONE);
      running = current;
    }
    return current;
  }

  /**
   * Returns the references as stand-ins.
   *
   * @param questions the numbers of those whose answers they replace
   */
  StandIns standIns(Set<Integer> questions) {
    return new ReferenceStandIns(get(), remembered, questions);
  }

  private CompiledNotebook compiled() {
    try {
      AssembledNotebook right = assembler.assemble(assignment.notebook().cells());
      return compiler.compileWhole(right).orElseGet(() -> compiler.compileCells(right));
    } catch (NotebookException e) {
      throw new IllegalStateException("the instructor's notebook of " + assignment.id(), e);
    }
  }

  /** Ends them; who asks again gets fresh ones. */
  @Override
  public void close() {
    if (running != null) {
      running.close();
      running = null;
    }
  }
}
