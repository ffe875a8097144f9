package chainrule.grader.grading;

import chainrule.exercises.CheckReport;
import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.ipynb.NotebookCell;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.notebook.cell.CellPart;
import chainrule.notebook.cell.CellParts;
import chainrule.notebook.cell.KernelImports;
import chainrule.notebook.cell.PostponedDeclarations;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import org.jspecify.annotations.Nullable;

/**
 * The instructor's notebook in a JShell, as a kernel holds it after "run all": answers can be
 * written in place of the references and their check cells run.
 */
public final class NotebookShell implements AutoCloseable {
  private static final AtomicReference<@Nullable CheckReport> REPORT = new AtomicReference<>();

  private final JShell shell;
  private final PostponedDeclarations postponed;
  private final List<NotebookCell> cells;
  private final List<String> said = new ArrayList<>();

  /** Runs all cells of a homework's notebook but the check cells. */
  NotebookShell(Assignment assignment) throws NotebookException {
    shell = JShell.builder().executionEngine("local").build();
    postponed = new PostponedDeclarations(shell);
    shell.addToClasspath(System.getProperty("java.class.path"));
    KernelImports.NAMES.forEach(name -> shell.eval("import " + name + ";"));
    cells = assignment.notebook().cells().stream().filter(NotebookCell::code).toList();
    for (NotebookCell cell : cells) {
      if (Assignment.handsIn(cell).isEmpty()) {
        run(cell.source());
      }
    }
  }

  /** Receives a report from the check cell that has just run. */
  public static void take(CheckReport report) {
    REPORT.set(report);
  }

  /** Returns what the check cell of a question shows below an answer. */
  CheckReport check(String question, String answer) {
    List<Snippet> own = run(answer);
    try {
      REPORT.set(null);
      String check = checkCell(question).source().strip().replaceAll(";$", "");
      run(NotebookShell.class.getName() + ".take(" + check + ");");
      return Objects.requireNonNull(
          REPORT.get(), () -> "no report of " + question + ": " + said + ": " + answer);
    } finally {
      own.forEach(this::drop);
      run(reference(question).source());
    }
  }

  @Override
  public void close() {
    shell.close();
  }

  private List<Snippet> run(String source) {
    said.clear();
    List<Snippet> snippets = new ArrayList<>();
    for (CellPart part : CellParts.of(source)) {
      try {
        snippets.addAll(evaluate(part.code()));
      } catch (AssertionError e) {
        postponed.add(part.code(), () -> snippets.addAll(evaluate(part.code())));
      }
    }
    postponed.evaluate();
    return snippets;
  }

  private List<Snippet> evaluate(String code) {
    List<Snippet> snippets = new ArrayList<>();
    for (SnippetEvent event : shell.eval(code)) {
      if (event.causeSnippet() == null) {
        snippets.add(event.snippet());
        shell
            .diagnostics(event.snippet())
            .map(diag -> diag.getMessage(Locale.ROOT))
            .forEach(said::add);
        if (event.exception() != null) {
          said.add(event.exception().toString());
        }
      }
    }
    return snippets;
  }

  private void drop(Snippet snippet) {
    if (shell.status(snippet).isActive()) {
      try {
        shell.drop(snippet);
      } catch (AssertionError e) {
        // Dropped; JShell of Java 17 broke off at what used it, and the reference comes next.
      }
    }
  }

  private NotebookCell checkCell(String question) {
    return cells.stream()
        .filter(cell -> Assignment.handsIn(cell).filter(question::equals).isPresent())
        .findFirst()
        .orElseThrow();
  }

  private NotebookCell reference(String question) {
    int at = cells.indexOf(checkCell(question));
    return cells.subList(0, at).stream()
        .filter(NotebookCell::solution)
        .reduce((first, second) -> second)
        .orElseThrow();
  }
}
