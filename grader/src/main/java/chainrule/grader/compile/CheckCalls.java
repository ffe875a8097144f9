package chainrule.grader.compile;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.finding.Obstacle;
import chainrule.grader.assemble.AssembledNotebook;
import chainrule.grader.assemble.CodeCell;
import chainrule.grader.assemble.OmittedCells;
import chainrule.grader.result.Note;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The checks of a notebook: each hands in what stands when it runs, so that it is compiled before
 * anything that would change that; but never before all is there that its answer needs, which
 * students may well write further down.
 */
final class CheckCalls {
  private final JShellCompiler shell;
  private final AssembledNotebook notebook;
  private final OmittedCells leftOut;
  private final CompileListener announcer;
  private final CellFaults faults;
  private final String opening;
  private final Definitions definitions = new Definitions();
  private final DefinitionHistory stood;
  private final List<CodeCell> pending = new ArrayList<>();
  private final Map<String, Map<String, List<Definitions.Definition>>> inVain = new HashMap<>();
  private final Map<String, Integer> stops = new HashMap<>();
  private final Map<String, CodeCell> found = new HashMap<>();

  /**
   * Begins.
   *
   * @param faults hears of checks that do not compile
   */
  CheckCalls(
      JShellCompiler shell,
      Class<?> contract,
      AssembledNotebook notebook,
      OmittedCells leftOut,
      CompileListener announcer,
      CellFaults faults) {
    this.shell = shell;
    this.notebook = notebook;
    this.leftOut = leftOut;
    this.announcer = announcer;
    this.faults = faults;
    this.opening = GeneratedCode.opening(contract);
    this.stood =
        new DefinitionHistory(
            QuestionSpec.of(contract).stream()
                .collect(Collectors.toMap(QuestionSpec::name, QuestionSpec::id)));
  }

  /** Takes a check, to be compiled sooner or later. */
  void add(CodeCell check) {
    pending.add(check);
  }

  /** Takes what a cell has come to define. */
  void define(CodeCell cell, JShellCompiler.Part part) {
    Definitions.Definition added = definitions.add(cell, part);
    if (added != null && part.again()) {
      stood.again(added);
    }
  }

  /** Returns the checks that must be compiled before a cell, as it would change what they see. */
  List<CodeCell> dueBefore(CodeCell cell) {
    // What only shows something that the instructor wrote changes nothing.
    return pending.isEmpty()
            || cell.is(CodeCell.Kind.DEMONSTRATION)
            || shell.outline().of(cell).stream()
                .noneMatch(part -> definitions.change(part.snippet()))
        ? List.of()
        : pending.stream().filter(this::isReady).toList();
  }

  private boolean isReady(CodeCell check) {
    String question = Objects.requireNonNull(check.question());
    Map<String, List<Definitions.Definition>> reached = definitions.reach(question);
    return definitions.method(question) != null
        && !reached.equals(inVain.get(question))
        && reached.values().stream()
            .flatMap(List::stream)
            .allMatch(definition -> shell.unresolved(definition.part()) == null);
  }

  /** Compiles those of some checks that compile; others may do so later. */
  void compile(List<CodeCell> due) {
    for (CodeCell check : rest(due)) {
      if (error(check).isPresent()) {
        String question = Objects.requireNonNull(check.question());
        inVain.put(question, definitions.reach(question));
      }
    }
  }

  /** Compiles all that are left; those that do not compile now never will. */
  void compileAll() {
    for (CodeCell check : rest(List.copyOf(pending))) {
      String question = Objects.requireNonNull(check.question());
      error(check).ifPresent(error -> faults.unchecked(question, error));
    }
    announcer.compiling("");
  }

  /** One compiler run for all checks if they all compile; else returns them, for one each. */
  private List<CodeCell> rest(List<CodeCell> checks) {
    List<CodeCell> sound =
        checks.stream()
            .filter(check -> !faults.has(Objects.requireNonNull(check.question())))
            .toList();
    shell.control().label("the checks");
    String block = "{\n" + opening + GeneratedCode.statements(sound) + "}";
    if (sound.isEmpty()
        || announcer != CompileListener.NONE
        || !shell.evalWhole(block).compiled()) {
      return sound;
    }
    sound.forEach(this::ran);
    return List.of();
  }

  /** Returns why a check does not compile; empty if it does. */
  private Optional<Obstacle> error(CodeCell check) {
    announcer.compiling(check.label());
    Optional<Obstacle> error = leftOut.reason(check).or(() -> fault(check));
    if (error.isEmpty()) {
      ran(check);
    }
    return error;
  }

  private Optional<Obstacle> fault(CodeCell check) {
    String error = shell.evalWithin("{\n" + opening, check, ";\n}");
    return Optional.ofNullable(error).map(Obstacle.DoesNotFit::new);
  }

  private void ran(CodeCell check) {
    String question = Objects.requireNonNull(check.question());
    pending.remove(check);
    stops.put(question, shell.control().steps().size());
    stood.put(question, definitions.reach(question));
    Definitions.Definition answer = definitions.method(question);
    if (answer != null && notebook.answer(question).isEmpty()) {
      found.put(question, answer.cell());
    }
  }

  /** Returns how many steps have run when a question is examined, by its name. */
  Map<String, Integer> stops() {
    return stops;
  }

  /** Returns which cells have the answers that have no answer cell, by question. */
  Map<String, CodeCell> found() {
    return found;
  }

  /** Returns what was defined again after its check. */
  Set<Note> notes() {
    return stood.notes();
  }
}
