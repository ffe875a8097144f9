package chainrule.notebook.jjava;

import chainrule.notebook.cell.CellPart;
import chainrule.notebook.cell.CellParts;
import chainrule.notebook.cell.CompilerMessage;
import chainrule.notebook.cell.ExceptionOrigin;
import chainrule.notebook.cell.ExecutedCells;
import chainrule.notebook.cell.PostponedDeclarations;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import jdk.jshell.Diag;
import jdk.jshell.EvalException;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.Completeness;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.UnresolvedReferenceException;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.kernel.execution.CodeEvaluator;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates the cells of a JJava kernel part by part, and says what went wrong by cell and line.
 *
 * <p>The kernel's own evaluator splits a cell by JShell's completeness analysis, which loses code
 * on Java 17.
 */
final class CellEvaluator extends CodeEvaluator {

  private final ExecutedCells ran;
  private final CellFailure failure;
  private final PostponedDeclarations postponed;
  private final AtomicInteger executionCount;
  private final CompletableFuture<Void> ready;
  private @Nullable Running running;

  /** A part that is being evaluated. */
  private record Running(
      String cell,
      String text,
      CellPart part,
      List<Snippet> snippets,
      List<JShellException> thrown) {}

  private CellEvaluator(JShell shell, AtomicInteger executionCount, CompletableFuture<Void> ready) {
    super("chainrule", -1, TimeUnit.MILLISECONDS);
    this.ran = new ExecutedCells(shell);
    this.failure = new CellFailure(ran);
    this.postponed = new PostponedDeclarations(shell);
    this.executionCount = executionCount;
    this.ready = ready;
    shell.onSnippetEvent(this::note);
  }

  /**
   * Takes the place of a kernel's own evaluator.
   *
   * @param ready what every cell waits for
   * @throws ReflectiveOperationException if the kernel is not the JJava that we know
   */
  static void install(BaseKernel kernel, JShell shell, CompletableFuture<Void> ready)
      throws ReflectiveOperationException {
    Field place = kernel.getClass().getDeclaredField("evaluator");
    place.setAccessible(true);
    ClassLoader cells = Thread.currentThread().getContextClassLoader();
    try {
      var evaluator = new CellEvaluator(shell, executionCount(kernel), ready);
      evaluator.takeOver((CodeEvaluator) place.get(kernel));
      place.set(kernel, evaluator);
      ExceptionOrigin.connect(evaluator.ran);
    } finally {
      // The stock constructor makes a loader for cells, and this one's stays unused.
      Thread.currentThread().setContextClassLoader(cells);
    }
  }

  private static AtomicInteger executionCount(BaseKernel kernel)
      throws ReflectiveOperationException {
    Field count = BaseKernel.class.getDeclaredField("executionCount");
    count.setAccessible(true);
    return (AtomicInteger) count.get(kernel);
  }

  /** Runs cells where the stock evaluator would: with its loader and on its threads. */
  private void takeOver(CodeEvaluator stock) throws ReflectiveOperationException {
    for (Field field : CodeEvaluator.class.getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers())) {
        field.setAccessible(true);
        field.set(this, field.get(stock));
      }
    }
  }

  @Override
  public @Nullable Object eval(JShell shell, String code) {
    ready.join(); // an interrupt meanwhile is not heard: no part of the cell runs yet
    Running outer = running;
    String cell = "cell [" + (executionCount.get() - 1) + "]";
    Set<Snippet> declared = new LinkedHashSet<>();
    Object last = null;
    try {
      for (CellPart part : CellParts.of(code)) {
        running = new Running(cell, code, part, new ArrayList<>(), new ArrayList<>());
        last = understood(shell, part) ? evalPart(shell, running) : refuse(running);
        declared.addAll(running.snippets());
      }
      postponed.evaluate();
    } finally {
      running = outer;
    }
    declared.forEach(this::hint);
    return last;
  }

  /** What our reading does not understand JShell may: a newer Java, whole to the end. */
  private static boolean understood(JShell shell, CellPart part) {
    if (part.understood()) {
      return true;
    }
    CompletionInfo info = shell.sourceCodeAnalysis().analyzeCompletion(part.source());
    boolean complete =
        info.completeness() == Completeness.COMPLETE
            || info.completeness() == Completeness.COMPLETE_WITH_SEMI;
    return complete && info.remaining().isBlank();
  }

  private static Object refuse(Running now) {
    CellPart.SyntaxError error = now.part().error();
    throw new CellError(CompilerMessage.of(error.message(), now.text(), error.position()));
  }

  private @Nullable Object evalPart(JShell shell, Running now) {
    try {
      return evalSingle(shell, now.part().code());
    } catch (RuntimeException e) {
      throw why(shell, now, e.getCause()).orElse(e);
    } catch (AssertionError e) {
      // The part was evaluated, but JShell of Java 17 cannot drop what the part replaced while it
      // does not know the types of some method. The error would end the kernel's thread, and with
      // it every later cell.
      Optional<RuntimeException> why =
          why(shell, now, now.thrown().isEmpty() ? null : now.thrown().get(0));
      if (why.isPresent()) {
        throw why.get();
      }
      postponed.add(now.part().code(), () -> evalAgain(shell, now));
      return null;
    }
  }

  private void evalAgain(JShell shell, Running now) {
    running = now;
    shell.eval(now.part().code());
  }

  /** Returns why a part failed: what it threw, or what the compiler says of it. */
  private Optional<RuntimeException> why(JShell shell, Running now, @Nullable Throwable thrown) {
    if (thrown instanceof EvalException exception) {
      return Optional.of(failure.of(exception));
    }
    if (thrown instanceof UnresolvedReferenceException unresolved) {
      return Optional.of(failure.of(unresolved));
    }
    return now.snippets().stream()
        .flatMap(snippet -> rejected(shell, snippet))
        .findFirst()
        .map(diag -> CompilerMessage.inNotebook(diag, now.text(), now.part().offset()))
        .map(CellError::new);
  }

  private static Stream<Diag> rejected(JShell shell, Snippet snippet) {
    return shell.status(snippet) == Snippet.Status.REJECTED
        ? shell.diagnostics(snippet).filter(Diag::isError)
        : Stream.empty();
  }

  /** What is not there yet may come in a later cell: it is said, and is no error. */
  @SuppressWarnings("SystemOut")
  private void hint(Snippet snippet) {
    ran.lacking(snippet).ifPresent(lack -> System.out.println("not complete yet: " + lack));
  }

  private void note(SnippetEvent event) {
    Running now = running;
    if (now != null && event.causeSnippet() == null) {
      postponed.forget(event.snippet());
      now.snippets().add(event.snippet());
      if (event.exception() != null) {
        now.thrown().add(event.exception());
      }
      ran.add(event.snippet(), now.cell(), now.text(), now.part().offset());
    }
  }
}
