package chainrule.grader.judge;

import chainrule.exercises.examine.Library;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
final class CellByCell {
  static final String DOES_NOT_COMPILE = "does not compile: ";

  private final Shell shell;
  private final LeftOut leftOut;
  private final Announcer announcer;
  private final int leftOutBefore;
  private final Map<RunCell, String> broken = new LinkedHashMap<>();
  private final Set<String> hidden = new HashSet<>();
  private final Map<String, String> errors = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();
  private final Map<RunCell, List<Shell.Part>> parts = new LinkedHashMap<>();

  /**
   * Begins.
   *
   * @param shell a fresh one
   * @param leftOut what is not to be compiled; what is found on the way is added
   * @param announcer hears what is compiled next
   */
  CellByCell(Shell shell, LeftOut leftOut, Announcer announcer) {
    this.announcer = announcer;
    this.shell = shell;
    this.leftOut = leftOut;
    this.leftOutBefore = leftOut.size();
  }

  /** Compiles a notebook; false if it has to be compiled again with more left out. */
  boolean compile(Assembled notebook, Class<?> contract) {
    notebook.cells().stream()
        .filter(cell -> !cell.is(RunCell.Kind.GIVEN) && !cell.is(RunCell.Kind.CHECK))
        .forEach(this::add);
    announcer.compiling("");
    if (!shell.overflowed()) {
      parts.forEach(this::findUnresolved);
    }
    if (leftOut.size() > leftOutBefore) {
      return false;
    }
    findForbidden(Library.of(contract));
    addChecks(GeneratedCode.opening(contract), notebook.of(RunCell.Kind.CHECK));
    noteBroken();
    return true;
  }

  /** Returns what was compiled. */
  Program program() {
    return new Program(
        LambdaClasses.of(shell.control().classes()),
        List.copyOf(shell.control().steps()),
        errors,
        notes);
  }

  /**
   * Leaves types out that have the name of one of the homework's own, which hides that one from the
   * answers; returns whether there are any.
   */
  boolean leaveOutTypesOf(Class<?> contract) {
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
    Shell.Result result = shell.eval(cell, leftOut.offsets(cell));
    parts.put(cell, result.parts());
    if (result.error() == null) {
      return;
    }
    String reason = DOES_NOT_COMPILE + result.error();
    broken.putIfAbsent(cell, reason);
    if (result.error().equals(Shell.TOO_DEEP)) {
      leftOut.add(cell, reason);
    } else {
      leaveOut(cell, result.parts().get(result.parts().size() - 1), reason);
    }
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
        report(cell, reason);
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

  private void findForbidden(Library library) {
    ClassFiles files = ClassFiles.of(shell.control().classes());
    parts.forEach(
        (cell, of) -> {
          Collection<String> forbidden = files.forbidden(library, shell.active(of));
          if (!forbidden.isEmpty()) {
            report(cell, Library.verdict(forbidden));
          }
        });
  }

  /** One compiler run for all checks if they all compile, else one each. */
  private void addChecks(String opening, List<RunCell> checks) {
    List<RunCell> sound =
        checks.stream().filter(check -> !errors.containsKey(check.question())).toList();
    String block = "{\n" + opening + GeneratedCode.statements(sound) + "}";
    shell.control().label("the checks");
    boolean together = announcer == Announcer.NONE;
    if (sound.isEmpty() || (together && shell.evalWhole(block).compiled())) {
      return;
    }
    for (RunCell check : sound) {
      announcer.compiling(check.label());
      String error = leftOut.reason(check).orElseGet(() -> fault(opening, check));
      if (!error.isEmpty()) {
        String question = Objects.requireNonNull(check.question());
        errors.put(question, reason(question).orElse(error));
      }
    }
    announcer.compiling("");
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

  private void report(RunCell cell, String error) {
    if (cell.question() == null) {
      notes.add(cell.label() + " " + error);
    } else {
      errors.putIfAbsent(cell.question(), error);
    }
  }
}
