package chainrule.exercises.instructor;

import chainrule.exercises.Homework;
import chainrule.exercises.PointsText;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.ipynb.NotebookCell;
import chainrule.exercises.ipynb.NotebookException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compares an instructor's notebook with the contract: the contract says which questions there are
 * and what they are worth; the notebook's cells, nbgrader's metadata and the headings repeat it.
 */
public final class NotebookAgreement {
  private static final String CHECK = "-check";
  private static final Pattern HEADING =
      Pattern.compile(
          "^#+ ([A-Z]\\d+[a-z]?)\\b[^\\n]*\\((?:(\\d+) points?|for practice)\\)\\n\\n?"
              + "(\\*(?:Easy|Medium|Hard) · about \\d+ minutes?\\*(?:\\n|\\z))?",
          Pattern.MULTILINE);
  private static final Pattern TOTAL = Pattern.compile("\\b(\\d+) points\\b");

  private final Assignment assignment;
  private final List<NotebookCell> cells;
  private final List<String> headings;
  private final List<String> problems = new ArrayList<>();

  private NotebookAgreement(Assignment assignment) throws NotebookException {
    this.assignment = assignment;
    this.cells = assignment.notebook().cells();
    this.headings =
        cells.stream()
            .filter(cell -> !cell.code())
            .flatMap(cell -> HEADING.matcher(cell.source()).results())
            .map(heading -> heading.group(1))
            .toList();
  }

  /**
   * Returns what the notebook says differently from the contract, a line each; empty if nothing.
   */
  public static List<String> problems(Assignment assignment) throws NotebookException {
    NotebookAgreement agreement = new NotebookAgreement(assignment);
    agreement.compare();
    return List.copyOf(agreement.problems);
  }

  private void compare() {
    Map<String, QuestionSpec> byName =
        assignment.questions().stream()
            .collect(Collectors.toMap(QuestionSpec::name, Function.identity()));
    for (QuestionSpec question : assignment.questions()) {
      compare(question);
    }
    assignment.written().forEach(this::compare);
    for (NotebookCell cell : cells) {
      Assignment.handsIn(cell)
          .filter(name -> !byName.containsKey(name))
          .ifPresent(name -> problems.add("no question " + name + " in " + contract()));
      if (!cell.code()) {
        HEADING.matcher(cell.source()).results().forEach(this::compareHeading);
      }
    }
    cells.stream()
        .findFirst()
        .filter(cell -> !cell.code())
        .ifPresent(cell -> TOTAL.matcher(cell.source()).results().forEach(this::compareTotal));
  }

  private void compare(QuestionSpec question) {
    if (headings.stream().noneMatch(question.id()::equals)) {
      problems.add(
          question.id()
              + ": no heading with its points; expected such as ## "
              + question.id()
              + " · Title (3 points), or (for practice)");
    }
    if (cells.stream().noneMatch(cell -> isAnswer(cell, question))) {
      problems.add(question.gradeId() + ": no answer cell with this grade_id; expected one");
    }
    Optional<NotebookCell> check =
        cells.stream()
            .filter(cell -> Assignment.handsIn(cell).filter(question.name()::equals).isPresent())
            .findFirst();
    String id = question.gradeId() + CHECK;
    if (check.isEmpty()) {
      problems.add(id + ": no locked cell calls check." + question.name() + "; expected one");
    } else if (!id.equals(check.get().gradeId())) {
      problems.add(
          "check." + question.name() + ": grade_id " + check.get().gradeId() + "; expected " + id);
    } else {
      compare(id + ": nbgrader's points", check.get().points(), counting(question));
    }
  }

  private void compare(Homework.Written part) {
    String id = assignment.id().gradeId(part.id());
    Optional<NotebookCell> text =
        cells.stream()
            .filter(cell -> !cell.code() && cell.solution() && id.equals(cell.gradeId()))
            .findFirst();
    if (!headings.contains(part.id()) || text.isEmpty()) {
      problems.add(id + ": no text cell with this grade_id below a heading of " + part.id());
    } else {
      compare(id + ": nbgrader's points", text.get().points(), part.points());
    }
  }

  private static boolean isAnswer(NotebookCell cell, QuestionSpec question) {
    return cell.code() && cell.solution() && question.gradeId().equals(cell.gradeId());
  }

  private static int counting(QuestionSpec question) {
    return question.kind().counts() ? question.points() : 0;
  }

  private void compareHeading(MatchResult heading) {
    Optional<Integer> expected =
        Stream.concat(
                assignment.questions().stream()
                    .filter(one -> one.id().equals(heading.group(1)))
                    .map(NotebookAgreement::counting),
                assignment.written().stream()
                    .filter(part -> part.id().equals(heading.group(1)))
                    .map(Homework.Written::points))
            .findFirst();
    if (expected.isEmpty()) {
      problems.add("heading of " + heading.group(1) + ": no such question in " + contract());
    } else {
      String points = heading.group(2);
      compare(
          "heading of " + heading.group(1),
          points == null ? 0 : Double.parseDouble(points),
          expected.get());
      if (heading.group(3) == null) {
        problems.add(
            "heading of "
                + heading.group(1)
                + ": no line below it says how hard the question is;"
                + " expected such as *Easy · about 10 minutes*");
      }
    }
  }

  private void compareTotal(MatchResult total) {
    int all = assignment.questions().stream().mapToInt(NotebookAgreement::counting).sum();
    compare("points of all questions", Double.parseDouble(total.group(1)), all);
  }

  private void compare(String what, double found, int expected) {
    if (found != expected) {
      problems.add(
          what
              + ": found "
              + PointsText.of(found)
              + "; expected "
              + expected
              + ", as in "
              + contract());
    }
  }

  private String contract() {
    return assignment.contract().getSimpleName();
  }
}
