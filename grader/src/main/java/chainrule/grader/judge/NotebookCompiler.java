package chainrule.grader.judge;

import chainrule.exercises.examine.Library;
import chainrule.grader.jail.Kit;
import chainrule.grader.wire.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jdk.jshell.Snippet;
import org.jspecify.annotations.Nullable;

/**
 * Turns notebooks into programs; no student code runs and no student class is loaded here.
 *
 * <p>A compiler run costs about the same for one method as for ten. So a notebook is first compiled
 * as {@link OneClass}. Where that is not the same as running the cells (extra statements, answers
 * that lack others, duplicates), the cells are compiled one by one.
 */
final class NotebookCompiler implements AutoCloseable {
  /** After so many notebooks the shell that compiles them as one class is replaced. */
  private static final int SHELL_USES = 100;

  private static final String DOES_NOT_COMPILE = "does not compile: ";

  private final Kit kit;
  private final Library library;
  private final List<RunCell> given;
  private @Nullable Shell warm;
  private int uses;

  /**
   * Makes a compiler.
   *
   * @param kit what is there to compile with
   * @param library what of it answers may use
   * @param given the cells that begin every notebook
   */
  NotebookCompiler(Kit kit, Library library, List<RunCell> given) {
    this.kit = kit;
    this.library = library;
    this.given = given;
  }

  /** Compiles a notebook as one class; empty where only the cells one by one will do. */
  Optional<Program> compileWhole(Assembled notebook) {
    Shell shell = warmShell();
    int classes = shell.control().classes().size();
    int steps = shell.control().steps().size();
    try {
      return members(notebook, shell)
          .flatMap(members -> compileWhole(notebook, members, shell))
          .filter(program -> ClassFiles.of(program.classes()).allForbidden(library).isEmpty());
    } finally {
      shell.control().rewind(classes, steps);
      if (shell.overflowed()) {
        discardWarmShell();
      }
    }
  }

  /** Returns the cells that can be members of a class; empty if others matter too. */
  private static Optional<List<RunCell>> members(Assembled notebook, Shell shell) {
    List<RunCell> members =
        notebook.cells().stream()
            .filter(cell -> cell.is(RunCell.Kind.ANSWER) || cell.is(RunCell.Kind.EXTRA))
            .toList();
    boolean plain =
        members.stream()
            .allMatch(
                cell ->
                    cell.is(RunCell.Kind.ANSWER)
                        ? !cell.source().contains("import ")
                        : shell.onlyDeclares(cell));
    return plain ? Optional.of(members) : Optional.empty();
  }

  /** Answers that do not compile, whatever the others are, are left out at a second try. */
  private Optional<Program> compileWhole(Assembled notebook, List<RunCell> members, Shell shell) {
    List<RunCell> checks = notebook.of(RunCell.Kind.CHECK);
    OneClass all = OneClass.of("Notebook" + uses, members, checks);
    Shell.Whole first = shell.evalWhole(all.source());
    if (first.compiled()) {
      return Optional.of(program(shell, first, all, Map.of()));
    }
    Map<String, String> errors = errors(all, first, shell);
    if (errors.isEmpty()) {
      return Optional.empty();
    }
    OneClass rest =
        OneClass.of(
            all.name() + "Rest",
            members.stream().filter(cell -> !errors.containsKey(cell.question())).toList(),
            checks.stream().filter(cell -> !errors.containsKey(cell.question())).toList());
    Shell.Whole second = shell.evalWhole(rest.source());
    return second.compiled() ? Optional.of(program(shell, second, rest, errors)) : Optional.empty();
  }

  /** Returns why answers do not compile, by question; empty where that is not sure. */
  private static Map<String, String> errors(OneClass all, Shell.Whole failed, Shell shell) {
    Map<String, String> errors = new LinkedHashMap<>();
    for (long position : failed.errors()) {
      RunCell cell = all.memberAt(position).orElse(null);
      if (cell == null || cell.question() == null) {
        return Map.of();
      }
      if (!errors.containsKey(cell.question())) {
        String error = shell.errorOfItsOwn(cell);
        if (error == null) {
          return Map.of();
        }
        errors.put(cell.question(), DOES_NOT_COMPILE + error);
      }
    }
    return errors;
  }

  /** Compiles a notebook cell by cell. */
  Program compileCells(Assembled notebook) {
    Set<RunCell> tooDeep = new HashSet<>();
    Optional<Program> program = compileCells(notebook, tooDeep);
    while (program.isEmpty()) {
      program = compileCells(notebook, tooDeep);
    }
    return program.get();
  }

  /** Empty if the compiler ran out of stack: the cells over which it did are then known. */
  private Optional<Program> compileCells(Assembled notebook, Set<RunCell> tooDeep) {
    try (Shell shell = Shell.open(kit, given)) {
      CellByCell compilation = new CellByCell(shell, tooDeep);
      notebook.cells().stream()
          .filter(cell -> !cell.is(RunCell.Kind.GIVEN) && !cell.is(RunCell.Kind.CHECK))
          .forEach(compilation::add);
      if (shell.overflowed()) {
        return Optional.empty();
      }
      compilation.findUnresolved();
      compilation.findForbidden(library);
      compilation.addChecks(notebook.of(RunCell.Kind.CHECK));
      return Optional.of(
          new Program(
              List.copyOf(shell.control().classes()),
              List.copyOf(shell.control().steps()),
              compilation.errors,
              compilation.notes));
    }
  }

  @Override
  public void close() {
    if (warm != null) {
      warm.close();
    }
  }

  private void discardWarmShell() {
    close();
    warm = null;
  }

  private Shell warmShell() {
    if (warm == null || ++uses > SHELL_USES) {
      close();
      warm = Shell.open(kit, given);
      uses = 1;
    }
    return Objects.requireNonNull(warm);
  }

  private static Program program(
      Shell shell, Shell.Whole whole, OneClass source, Map<String, String> errors) {
    RecordingControl control = shell.control();
    List<Program.Step> steps = new ArrayList<>(control.steps());
    control.classes().stream()
        .map(Message.ClassFile::name)
        .filter(className -> className.endsWith("$" + source.name()))
        .findFirst()
        .ifPresent(
            className -> steps.add(new Program.Step("the notebook", className, OneClass.RUN)));
    shell.drop(whole);
    return new Program(List.copyOf(control.classes()), steps, errors, List.of());
  }

  /** One notebook compiled cell by cell, with what went wrong. */
  private static final class CellByCell {
    private final Shell shell;
    private final Set<RunCell> tooDeep;
    private final Map<String, String> errors = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();
    private final Map<RunCell, List<Snippet>> snippets = new LinkedHashMap<>();

    CellByCell(Shell shell, Set<RunCell> tooDeep) {
      this.shell = shell;
      this.tooDeep = tooDeep;
    }

    void add(RunCell cell) {
      if (tooDeep.contains(cell)) {
        note(cell, Shell.TOO_DEEP);
        return;
      }
      Shell.Result result = shell.eval(cell);
      if (Shell.TOO_DEEP.equals(result.error())) {
        tooDeep.add(cell);
      }
      snippets.put(cell, result.snippets());
      note(cell, result.error());
    }

    void findUnresolved() {
      snippets.forEach((cell, parts) -> note(cell, shell.unresolved(parts)));
    }

    void findForbidden(Library library) {
      ClassFiles files = ClassFiles.of(shell.control().classes());
      snippets.forEach(
          (cell, parts) -> {
            Collection<String> forbidden = files.forbidden(library, parts);
            if (!forbidden.isEmpty()) {
              report(cell, Library.verdict(forbidden));
            }
          });
    }

    /** One compiler run for all checks if they all compile, else one each. */
    void addChecks(List<RunCell> checks) {
      List<RunCell> sound =
          checks.stream().filter(check -> !errors.containsKey(check.question())).toList();
      String block =
          sound.stream().map(OneClass::statement).collect(Collectors.joining("\n", "{\n", "\n}"));
      shell.control().label("the checks");
      if (sound.isEmpty() || shell.evalWhole(block).compiled()) {
        return;
      }
      for (RunCell check : sound) {
        Shell.Result result = shell.eval(check);
        if (result.error() != null) {
          errors.put(
              Objects.requireNonNull(check.question()),
              "does not fit the question: " + result.error());
        }
      }
    }

    private void note(RunCell cell, @Nullable String error) {
      if (error != null) {
        report(cell, DOES_NOT_COMPILE + error);
      }
    }

    private void report(RunCell cell, String error) {
      if (cell.question() == null) {
        notes.add(cell.label() + " " + error);
      } else {
        errors.putIfAbsent(cell.question(), error);
      }
    }
  }
}
