package chainrule.grader.compile;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.finding.Obstacle;
import chainrule.exercises.permitted.PermittedTypes;
import chainrule.grader.assemble.AssembledNotebook;
import chainrule.grader.assemble.CodeCell;
import chainrule.grader.assemble.OmittedCells;
import chainrule.notebook.cell.CellPart;
import chainrule.notebook.cell.CellParts;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jdk.jshell.MethodSnippet;
import jdk.jshell.PersistentSnippet;
import jdk.jshell.Snippet;
import jdk.jshell.TypeDeclSnippet;

/**
 * One notebook compiled cell by cell, as a kernel does, with what went wrong.
 *
 * <p>What a kernel then has decides: a question whose check compiles is examined, even if a cell of
 * it was not compiled; the cell is only noted.
 */
final class CellByCellCompiler {
  private final JShellCompiler shell;
  private final AssembledNotebook notebook;
  private final OmittedCells leftOut;
  private final CompileListener announcer;
  private final int leftOutBefore;
  private final Set<String> hidden = new HashSet<>();
  private final Map<CodeCell, List<JShellCompiler.Part>> parts = new LinkedHashMap<>();
  private final Class<?> contract;
  private final PermittedTypes library;
  private final Set<String> given;
  private final CellFaults faults;
  private final CheckCalls handIns;

  /**
   * Begins.
   *
   * @param shell a fresh one
   * @param contract the homework's
   * @param leftOut what is not to be compiled; what is found on the way is added
   * @param announcer hears what is compiled next
   */
  CellByCellCompiler(
      JShellCompiler shell,
      Class<?> contract,
      AssembledNotebook notebook,
      OmittedCells leftOut,
      CompileListener announcer) {
    this.announcer = announcer;
    this.shell = shell;
    this.leftOut = leftOut;
    this.leftOutBefore = leftOut.size();
    this.contract = contract;
    this.notebook = notebook;
    this.library = PermittedTypes.of(contract);
    this.faults =
        new CellFaults(
            QuestionSpec.of(contract).stream().map(QuestionSpec::name).collect(Collectors.toSet()));
    this.handIns = new CheckCalls(shell, contract, notebook, leftOut, announcer, faults);
    this.given =
        notebook.of(CodeCell.Kind.GIVEN).stream()
            .flatMap(cell -> CellParts.of(cell.source()).stream())
            .map(CellPart::source)
            .collect(Collectors.toSet());
  }

  /** Compiles the notebook; false if it has to be compiled again with more left out. */
  boolean compile() {
    for (CodeCell cell : notebook.cells()) {
      if (cell.is(CodeCell.Kind.CHECK)) {
        handIns.add(cell);
      } else if (!cell.is(CodeCell.Kind.GIVEN)) {
        if (!leftOut.isWhole(cell)) {
          announcer.compiling(cell.label());
          handInBefore(cell);
        }
        add(cell);
      }
    }
    announcer.compiling("");
    if (shell.late()) {
      return false;
    }
    if (!shell.overflowed()) {
      parts.forEach(this::findUnresolved);
    }
    if (leftOut.size() > leftOutBefore) {
      return false;
    }
    findForbidden();
    handIns.compileAll();
    return true;
  }

  /** Returns what was compiled. */
  CompiledNotebook program() {
    return new CompiledNotebook(
        LambdaClasses.of(shell.control().classes()),
        List.copyOf(shell.control().steps()),
        faults.errors(),
        faults.notes(handIns.notes()),
        handIns.stops(),
        handIns.found(),
        shell.places());
  }

  /**
   * Leaves types out that have the name of one of the homework's own, which hides that one from the
   * answers; returns whether there are any.
   */
  boolean leaveOutTypesOf() {
    Set<String> names = GeneratedCode.typesOf(contract);
    parts.forEach(
        (cell, of) ->
            of.stream()
                .filter(part -> part.snippet() instanceof TypeDeclSnippet)
                .forEach(part -> leaveOutType(cell, part, names)));
    return leftOut.size() > leftOutBefore;
  }

  private void leaveOutType(CodeCell cell, JShellCompiler.Part part, Set<String> names) {
    String name = ((TypeDeclSnippet) part.snippet()).name();
    if (names.contains(name)) {
      leftOut.add(cell, part.offset(), new Obstacle.NameTaken(name));
    }
  }

  /** What does not compile must not take the place of what was there before. */
  private void add(CodeCell cell) {
    leftOut.reason(cell).ifPresent(reason -> faults.broken(cell, reason));
    if (leftOut.isWhole(cell)) {
      return;
    }
    announcer.compiling(cell.label());
    Set<Integer> without = leftOut.offsets(cell);
    if (cell.is(CodeCell.Kind.CHANGED)) {
      without.addAll(notDeclared(cell));
    }
    JShellCompiler.CompiledCell result = shell.eval(cell, without);
    parts.put(cell, result.parts());
    result.parts().forEach(part -> handIns.define(cell, part));
    if (result.error() == null) {
      return;
    }
    Obstacle reason = new Obstacle.DoesNotCompile(result.error());
    faults.broken(cell, reason);
    if (result.tooDeep()) {
      leftOut.add(cell, reason);
    } else {
      result.failed().ifPresent(part -> leaveOut(cell, part, reason));
    }
  }

  /** Returns where the parts of a locked cell begin that are the instructor's, or only run. */
  private Set<Integer> notDeclared(CodeCell cell) {
    Set<Integer> offsets = new HashSet<>();
    CellParts.of(cell.source()).forEach(part -> offsets.add(part.offset()));
    shell.outline().of(cell).stream()
        .filter(part -> part.snippet() instanceof PersistentSnippet)
        .filter(part -> !given.contains(part.snippet().source().strip()))
        .forEach(part -> offsets.remove(part.offset()));
    return offsets;
  }

  private void handInBefore(CodeCell cell) {
    List<CodeCell> due = handIns.dueBefore(cell);
    if (!due.isEmpty()) {
      findForbidden();
      handIns.compile(due);
    }
  }

  private boolean leaveOut(CodeCell cell, JShellCompiler.Part part, Obstacle reason) {
    String name = part.snippet() instanceof PersistentSnippet named ? named.name() : "";
    boolean inPlace = part.again() || (!name.isEmpty() && hidden.contains(name));
    if (inPlace) {
      hidden.add(name);
      leftOut.add(cell, part.offset(), reason);
    }
    return inPlace;
  }

  private void findUnresolved(CodeCell cell, List<JShellCompiler.Part> of) {
    for (JShellCompiler.Part part : of) {
      String lacks = shell.unresolved(part);
      if (lacks == null) {
        continue;
      }
      Obstacle reason = new Obstacle.DoesNotCompile(lacks);
      if (isUnusedHelper(cell, part.snippet())) {
        leftOut.add(cell, part.offset(), reason);
      } else if (!leaveOut(cell, part, reason)) {
        faults.report(cell, part.snippet(), reason, handIns.stops().keySet());
      }
    }
  }

  /** What nothing else names may be left out of an answer, which then is as good as in a kernel. */
  private boolean isUnusedHelper(CodeCell cell, Snippet part) {
    if (!(part instanceof MethodSnippet helper) || helper.name().equals(cell.question())) {
      return false;
    }
    Pattern use = Pattern.compile("\\b" + Pattern.quote(helper.name()) + "\\b");
    return parts.values().stream()
        .flatMap(List::stream)
        .map(JShellCompiler.Part::snippet)
        .noneMatch(other -> !other.equals(helper) && use.matcher(other.source()).find());
  }

  private void findForbidden() {
    ClassFiles files = ClassFiles.of(shell.control().classes());
    faults.forgetForbidden();
    parts.forEach(
        (cell, of) ->
            shell
                .active(of)
                .forEach(
                    part -> {
                      Collection<String> forbidden = files.forbidden(library, part);
                      if (!forbidden.isEmpty()) {
                        faults.forbid(
                            cell,
                            part,
                            new Obstacle.NotPermitted(List.copyOf(forbidden)),
                            handIns.stops().keySet());
                      }
                    }));
  }
}
