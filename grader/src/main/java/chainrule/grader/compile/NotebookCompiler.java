package chainrule.grader.compile;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.finding.Obstacle;
import chainrule.exercises.permitted.PermittedTypes;
import chainrule.grader.assemble.AssembledNotebook;
import chainrule.grader.assemble.CodeCell;
import chainrule.grader.assemble.OmittedCells;
import chainrule.grader.assemble.SurplusCells;
import chainrule.grader.isolation.SandboxClassPath;
import chainrule.grader.wire.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns notebooks into programs; no student code runs and no student class is loaded here.
 *
 * <p>A compiler run costs about the same for one method as for ten. So a notebook is first compiled
 * as {@link SingleClassSource}. Where that is not the same as running the cells (extra statements,
 * answers that lack others, duplicates), the cells are compiled one by one.
 */
public final class NotebookCompiler implements AutoCloseable {
  /** After so many notebooks the shell that compiles them as one class is replaced. */
  private static final int SHELL_USES = 100;

  /** So often the cells of a notebook are compiled, each time with more of them left out. */
  private static final int MOST_TRIES = 8;

  /** What compiling cells may take of the processor; a second try with fewer takes less. */
  private static final double USUAL_SECONDS = 10;

  private static final double STRICT_SECONDS = 6;

  private final SandboxClassPath kit;
  private final Class<?> contract;
  private final List<CodeCell> given;
  private @Nullable JShellCompiler warm;
  private int uses;

  /**
   * Makes a compiler.
   *
   * @param kit what is there to compile with
   * @param contract the homework's
   * @param given the cells that begin every notebook
   */
  public NotebookCompiler(SandboxClassPath kit, Class<?> contract, List<CodeCell> given) {
    this.kit = kit;
    this.contract = contract;
    this.given = given;
  }

  /** Compiles a notebook as one class; empty where only the cells one by one will do. */
  public Optional<CompiledNotebook> compileWhole(AssembledNotebook notebook) {
    JShellCompiler shell = warmShell();
    int classes = shell.control().classes().size();
    int steps = shell.control().steps().size();
    try {
      return members(notebook, shell)
          .flatMap(members -> compileWhole(notebook, members, shell))
          .filter(this::staysWithinLibrary);
    } finally {
      shell.control().rewind(classes, steps);
      if (shell.overflowed()) {
        discardWarmShell();
      }
    }
  }

  private boolean staysWithinLibrary(CompiledNotebook program) {
    return ClassFiles.of(program.classes()).allForbidden(PermittedTypes.of(contract)).isEmpty();
  }

  /** Returns the cells that can be members of a class; empty if others matter too. */
  private static Optional<List<CodeCell>> members(
      AssembledNotebook notebook, JShellCompiler shell) {
    if (notebook.of(CodeCell.Kind.CHANGED).stream().anyMatch(shell.outline()::declaresSomething)) {
      return Optional.empty();
    }
    List<CodeCell> members =
        notebook.cells().stream()
            .filter(cell -> cell.is(CodeCell.Kind.ANSWER) || cell.is(CodeCell.Kind.EXTRA))
            .toList();
    boolean plain =
        members.size() <= SurplusCells.MOST_PARTS
            && members.stream()
                .allMatch(
                    cell ->
                        cell.is(CodeCell.Kind.ANSWER)
                            ? !cell.source().contains("import ")
                            : shell.outline().onlyDeclares(cell));
    return plain ? Optional.of(members) : Optional.empty();
  }

  /** Answers that do not compile, whatever the others are, are left out at a second try. */
  private Optional<CompiledNotebook> compileWhole(
      AssembledNotebook notebook, List<CodeCell> members, JShellCompiler shell) {
    List<CodeCell> checks = notebook.of(CodeCell.Kind.CHECK);
    SingleClassSource all =
        SingleClassSource.of(GeneratedCode.name("Notebook" + uses), members, contract, checks);
    JShellCompiler.Whole first = shell.evalWhole(all.source());
    if (first.compiled()) {
      return whole(notebook, shell, first, all, Map.of());
    }
    Map<String, Obstacle> errors = errors(all, first, shell);
    if (errors.isEmpty()) {
      return Optional.empty();
    }
    SingleClassSource rest =
        SingleClassSource.of(
            all.name() + "Rest",
            members.stream().filter(cell -> !errors.containsKey(cell.question())).toList(),
            contract,
            checks.stream().filter(cell -> !errors.containsKey(cell.question())).toList());
    JShellCompiler.Whole second = shell.evalWhole(rest.source());
    return second.compiled() ? whole(notebook, shell, second, rest, errors) : Optional.empty();
  }

  /** Where cells have names in common, each cell's meaning may depend on the order. */
  private static Optional<CompiledNotebook> whole(
      AssembledNotebook notebook,
      JShellCompiler shell,
      JShellCompiler.Whole compiled,
      SingleClassSource source,
      Map<String, Obstacle> errors) {
    Map<String, CodeCell> found = new LinkedHashMap<>();
    for (CodeCell check : notebook.of(CodeCell.Kind.CHECK)) {
      String question = Objects.requireNonNull(check.question());
      if (notebook.answer(question).isEmpty()) {
        source.members().stream()
            .filter(cell -> shell.outline().declares(cell, question))
            .forEach(cell -> found.put(question, cell));
      }
    }
    return new ReusedNames(source, shell).isEmpty()
        ? Optional.of(program(shell, compiled, source, errors, found))
        : Optional.empty();
  }

  /**
   * Returns why answers do not compile, by question; empty where that is not sure, or where another
   * cell has the answer too.
   */
  private static Map<String, Obstacle> errors(
      SingleClassSource all, JShellCompiler.Whole failed, JShellCompiler shell) {
    Map<String, Obstacle> errors = new LinkedHashMap<>();
    for (long position : failed.errors()) {
      CodeCell cell = all.memberAt(position).orElse(null);
      if (cell != null && errors.containsKey(cell.question())) {
        continue;
      }
      if (cell == null || cell.question() == null || isDeclaredBeside(cell, all, shell)) {
        return Map.of();
      }
      String error = shell.errorOfItsOwn(cell);
      if (error == null) {
        return Map.of();
      }
      errors.put(cell.question(), new Obstacle.DoesNotCompile(error));
    }
    return errors;
  }

  private static boolean isDeclaredBeside(
      CodeCell broken, SingleClassSource all, JShellCompiler shell) {
    String method = Objects.requireNonNull(broken.question());
    return all.members().stream()
        .anyMatch(cell -> !cell.equals(broken) && shell.outline().declares(cell, method));
  }

  /** Compiles a notebook cell by cell. */
  public CompiledNotebook compileCells(AssembledNotebook notebook) {
    return compileCells(notebook, new OmittedCells(), CompileListener.NONE);
  }

  /**
   * Compiles a notebook cell by cell.
   *
   * @param notebook the notebook
   * @param known what of it is not to be compiled
   * @param announcer hears what is compiled next
   */
  public CompiledNotebook compileCells(
      AssembledNotebook notebook, OmittedCells known, CompileListener announcer) {
    List<String> answers = QuestionSpec.of(contract).stream().map(QuestionSpec::name).toList();
    SurplusCells usual = SurplusCells.of(notebook, known, answers);
    Optional<CompiledNotebook> program =
        compileCells(usual, known.copy(), announcer, new CpuTimeBudget(USUAL_SECONDS));
    if (program.isPresent()) {
      return program.get();
    }
    SurplusCells strict = SurplusCells.unneeded(notebook, known, answers);
    return compileCells(strict, known.copy(), announcer, new CpuTimeBudget(STRICT_SECONDS))
        .orElseGet(() -> refusal(notebook).noting(strict.notes()));
  }

  /** Compiles the cells that are no surplus; empty if that does not come to an end. */
  private Optional<CompiledNotebook> compileCells(
      SurplusCells surplus, OmittedCells leftOut, CompileListener announcer, CpuTimeBudget time) {
    Optional<CellByCellCompiler> cells = complete(surplus.notebook(), leftOut, announcer, time);
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    CompiledNotebook program = cells.get().program();
    if (program.errors().isEmpty() || !cells.get().leaveOutTypesOf()) {
      return Optional.of(program.noting(surplus.notes()));
    }
    return Optional.of(
        complete(surplus.notebook(), leftOut, announcer, time)
            .map(CellByCellCompiler::program)
            .filter(without -> without.errors().size() < program.errors().size())
            .orElse(program)
            .noting(surplus.notes()));
  }

  /**
   * Each time at least one part more is left out; empty if that does not come to an end, as where
   * each part that is left out leaves another one behind that does not compile without it, or not
   * within the time: JShell compiles all again that may depend on a part.
   */
  private Optional<CellByCellCompiler> complete(
      AssembledNotebook notebook,
      OmittedCells leftOut,
      CompileListener announcer,
      CpuTimeBudget time) {
    for (int i = 0; i < MOST_TRIES; i++) {
      try (JShellCompiler shell = JShellCompiler.open(kit, given, time)) {
        CellByCellCompiler cells =
            new CellByCellCompiler(shell, contract, notebook, leftOut, announcer);
        if (cells.compile()) {
          return Optional.of(cells);
        }
        if (shell.late()) {
          return Optional.empty();
        }
      }
    }
    return Optional.empty();
  }

  private static CompiledNotebook refusal(AssembledNotebook notebook) {
    Map<String, Obstacle> errors = new LinkedHashMap<>();
    for (CodeCell check : notebook.of(CodeCell.Kind.CHECK)) {
      errors.put(Objects.requireNonNull(check.question()), new Obstacle.TooEntangled());
    }
    return new CompiledNotebook(List.of(), List.of(), errors, List.of());
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

  private JShellCompiler warmShell() {
    if (warm == null || ++uses > SHELL_USES) {
      close();
      warm = JShellCompiler.open(kit, given, CpuTimeBudget.UNLIMITED);
      uses = 1;
    }
    return Objects.requireNonNull(warm);
  }

  private static CompiledNotebook program(
      JShellCompiler shell,
      JShellCompiler.Whole whole,
      SingleClassSource source,
      Map<String, Obstacle> errors,
      Map<String, CodeCell> found) {
    RecordingControl control = shell.control();
    List<CompiledNotebook.Step> steps = new ArrayList<>(control.steps());
    control.classes().stream()
        .map(Message.ClassFile::name)
        .filter(className -> className.endsWith("$" + source.name()))
        .findFirst()
        .ifPresent(
            className ->
                steps.add(
                    new CompiledNotebook.Step("the notebook", className, SingleClassSource.RUN)));
    LineMap places = shell.places(whole, source);
    shell.drop(whole);
    return new CompiledNotebook(
        LambdaClasses.of(control.classes()), steps, errors, List.of(), Map.of(), found, places);
  }
}
