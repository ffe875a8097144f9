package chainrule.grader.judge;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.examine.Library;
import chainrule.notebook.cell.CellPart;
import chainrule.notebook.cell.CellParts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
 * it was not compiled; the cell is only noted. A check hands in what stands when it runs, so that
 * it is compiled before anything that would change that; but never before all is there that its
 * answer needs, which students may well write further down.
 */
final class CellByCell {
  static final String DOES_NOT_COMPILE = "does not compile: ";

  private final Shell shell;
  private final Assembled notebook;
  private final LeftOut leftOut;
  private final Announcer announcer;
  private final int leftOutBefore;
  private final Map<RunCell, String> broken = new LinkedHashMap<>();
  private final Set<String> hidden = new HashSet<>();
  private final Map<String, String> errors = new LinkedHashMap<>();
  private final Set<String> notes = new LinkedHashSet<>();
  private final Map<RunCell, List<Shell.Part>> parts = new LinkedHashMap<>();
  private final Class<?> contract;
  private final Set<String> questions;
  private final Library library;
  private final Set<String> given;
  private final Definitions definitions = new Definitions();
  private final Stood stood;
  private final List<RunCell> pending = new ArrayList<>();
  private final Map<String, Integer> stops = new HashMap<>();
  private final Map<String, RunCell> found = new HashMap<>();

  /**
   * Begins.
   *
   * @param shell a fresh one
   * @param contract the homework's
   * @param leftOut what is not to be compiled; what is found on the way is added
   * @param announcer hears what is compiled next
   */
  CellByCell(
      Shell shell, Class<?> contract, Assembled notebook, LeftOut leftOut, Announcer announcer) {
    this.announcer = announcer;
    this.shell = shell;
    this.leftOut = leftOut;
    this.leftOutBefore = leftOut.size();
    this.contract = contract;
    this.notebook = notebook;
    this.library = Library.of(contract);
    Map<String, String> ids =
        QuestionSpec.of(contract).stream()
            .collect(Collectors.toMap(QuestionSpec::name, QuestionSpec::id));
    this.questions = ids.keySet();
    this.stood = new Stood(ids);
    this.given =
        notebook.of(RunCell.Kind.GIVEN).stream()
            .flatMap(cell -> CellParts.of(cell.source()).stream())
            .map(CellPart::source)
            .collect(Collectors.toSet());
  }

  /** Compiles the notebook; false if it has to be compiled again with more left out. */
  boolean compile() {
    for (RunCell cell : notebook.cells()) {
      if (cell.is(RunCell.Kind.CHECK)) {
        pending.add(cell);
      } else if (!cell.is(RunCell.Kind.GIVEN)) {
        handInBefore(cell);
        add(cell);
      }
    }
    announcer.compiling("");
    if (!shell.overflowed()) {
      parts.forEach(this::findUnresolved);
    }
    if (leftOut.size() > leftOutBefore) {
      return false;
    }
    findForbidden();
    handIn(List.copyOf(pending), true);
    notes.addAll(stood.notes());
    noteBroken();
    return true;
  }

  /** Returns what was compiled. */
  Program program() {
    return new Program(
        LambdaClasses.of(shell.control().classes()),
        List.copyOf(shell.control().steps()),
        errors,
        List.copyOf(notes),
        stops,
        found);
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

  private void leaveOutType(RunCell cell, Shell.Part part, Set<String> names) {
    String name = ((TypeDeclSnippet) part.snippet()).name();
    if (names.contains(name)) {
      leftOut.add(
          cell,
          part.offset(),
          "declares " + name + ", which is the homework's own; it was left out");
    }
  }

  /** What does not compile must not take the place of what was there before. */
  private void add(RunCell cell) {
    leftOut.reason(cell).ifPresent(reason -> broken.put(cell, reason));
    if (leftOut.isWhole(cell)) {
      return;
    }
    announcer.compiling(cell.label());
    Set<Integer> without = leftOut.offsets(cell);
    if (cell.is(RunCell.Kind.CHANGED)) {
      without.addAll(notDeclared(cell));
    }
    Shell.Result result = shell.eval(cell, without);
    parts.put(cell, result.parts());
    result.parts().forEach(part -> define(cell, part));
    if (result.error() == null) {
      return;
    }
    String reason = DOES_NOT_COMPILE + result.error();
    broken.putIfAbsent(cell, reason);
    if (result.error().equals(Shell.TOO_DEEP)) {
      leftOut.add(cell, reason);
    } else {
      result.failed().ifPresent(part -> leaveOut(cell, part, reason));
    }
  }

  private void define(RunCell cell, Shell.Part part) {
    Definitions.Definition added = definitions.add(cell, part);
    if (added != null && part.again()) {
      stood.again(added);
    }
  }

  /** Returns where the parts of a locked cell begin that are the instructor's, or only run. */
  private Set<Integer> notDeclared(RunCell cell) {
    Set<Integer> offsets = new HashSet<>();
    CellParts.of(cell.source()).forEach(part -> offsets.add(part.offset()));
    shell.outline(cell).stream()
        .filter(part -> part.snippet() instanceof PersistentSnippet)
        .filter(part -> !given.contains(part.snippet().source().strip()))
        .forEach(part -> offsets.remove(part.offset()));
    return offsets;
  }

  /** What only shows something that the instructor wrote changes nothing. */
  private void handInBefore(RunCell cell) {
    if (pending.isEmpty()
        || cell.is(RunCell.Kind.DEMONSTRATION)
        || shell.outline(cell).stream().noneMatch(part -> definitions.change(part.snippet()))) {
      return;
    }
    List<RunCell> ready = pending.stream().filter(this::isReady).toList();
    if (!ready.isEmpty()) {
      findForbidden();
      handIn(ready, false);
    }
  }

  private boolean isReady(RunCell check) {
    String question = Objects.requireNonNull(check.question());
    return definitions.method(question) != null
        && definitions.reach(question).values().stream()
            .flatMap(List::stream)
            .allMatch(definition -> shell.unresolved(definition.part()) == null);
  }

  private boolean leaveOut(RunCell cell, Shell.Part part, String reason) {
    String name = part.snippet() instanceof PersistentSnippet named ? named.name() : "";
    boolean inPlace = part.again() || (!name.isEmpty() && hidden.contains(name));
    if (inPlace) {
      hidden.add(name);
      leftOut.add(cell, part.offset(), reason);
    }
    return inPlace;
  }

  private void findUnresolved(RunCell cell, List<Shell.Part> of) {
    for (Shell.Part part : of) {
      String lacks = shell.unresolved(part);
      if (lacks == null) {
        continue;
      }
      String reason = DOES_NOT_COMPILE + lacks;
      if (isUnusedHelper(cell, part.snippet())) {
        leftOut.add(cell, part.offset(), reason);
      } else if (!leaveOut(cell, part, reason)) {
        report(cell, part.snippet(), reason);
      }
    }
  }

  /** What nothing else names may be left out of an answer, which then is as good as in a kernel. */
  private boolean isUnusedHelper(RunCell cell, Snippet part) {
    if (!(part instanceof MethodSnippet helper) || helper.name().equals(cell.question())) {
      return false;
    }
    Pattern use = Pattern.compile("\\b" + Pattern.quote(helper.name()) + "\\b");
    return parts.values().stream()
        .flatMap(List::stream)
        .map(Shell.Part::snippet)
        .noneMatch(other -> !other.equals(helper) && use.matcher(other.source()).find());
  }

  private void findForbidden() {
    ClassFiles files = ClassFiles.of(shell.control().classes());
    parts.forEach(
        (cell, of) ->
            shell
                .active(of)
                .forEach(
                    part -> {
                      Collection<String> forbidden = files.forbidden(library, part);
                      if (!forbidden.isEmpty()) {
                        report(cell, part, Library.verdict(forbidden));
                      }
                    }));
  }

  /**
   * One compiler run for all checks if they all compile, else one each.
   *
   * @param last whether nothing more comes that might let a check compile
   */
  private void handIn(List<RunCell> checks, boolean last) {
    String opening = GeneratedCode.opening(contract);
    List<RunCell> sound =
        checks.stream().filter(check -> !errors.containsKey(check.question())).toList();
    String block = "{\n" + opening + GeneratedCode.statements(sound) + "}";
    shell.control().label("the checks");
    boolean together = announcer == Announcer.NONE;
    if (sound.isEmpty()) {
      return;
    }
    if (together && shell.evalWhole(block).compiled()) {
      sound.forEach(this::ran);
      return;
    }
    for (RunCell check : sound) {
      announcer.compiling(check.label());
      String error = leftOut.reason(check).orElseGet(() -> fault(opening, check));
      if (error.isEmpty()) {
        ran(check);
      } else if (last) {
        String question = Objects.requireNonNull(check.question());
        errors.put(question, reason(question).orElse(error));
      }
    }
    announcer.compiling("");
  }

  private void ran(RunCell check) {
    String question = Objects.requireNonNull(check.question());
    pending.remove(check);
    stops.put(question, shell.control().steps().size());
    stood.put(question, definitions.reach(question));
    Definitions.Definition answer = definitions.method(question);
    if (answer != null && notebook.answer(question).isEmpty()) {
      found.put(question, answer.cell());
    }
  }

  private String fault(String opening, RunCell check) {
    String error = shell.evalWithin("{\n" + opening, check, ";\n}");
    return error == null ? "" : "does not fit the question: " + error;
  }

  private Optional<String> reason(String question) {
    return broken.entrySet().stream()
        .filter(entry -> question.equals(entry.getKey().question()))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  private void noteBroken() {
    broken.forEach(
        (cell, why) -> {
          if (cell.question() == null) {
            notes.add(cell.label() + " " + why);
          } else if (!errors.containsKey(cell.question())) {
            notes.add(
                cell.label() + " " + why + "; the " + cell.question() + " that compiles counts");
          }
        });
  }

  /** A method that answers a question belongs to that one, in whatever cell it is. */
  private void report(RunCell cell, Snippet part, String error) {
    boolean answers = part instanceof MethodSnippet method && questions.contains(method.name());
    String question = answers ? ((MethodSnippet) part).name() : cell.question();
    if (!Objects.equals(question, cell.question()) || question == null) {
      notes.add(cell.label() + " " + error);
    }
    if (question != null && !stops.containsKey(question)) {
      errors.putIfAbsent(question, error);
    }
  }
}
