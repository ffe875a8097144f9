package chainrule.exercises.instructor;

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

/**
 * Compares an instructor's notebook with the contract: the contract says which questions there are
 * and what they are worth; the notebook's cells, nbgrader's metadata and the headings repeat it.
 */
public final class NotebookAgreement {
  private static final String CHECK = "-check";
  private static final Pattern HEADING =
      Pattern.compile("^#+ (Q\\d+\\w*)\\b.*\\((\\d+) points?\\)", Pattern.MULTILINE);
  private static final Pattern TOTAL = Pattern.compile("\\b(\\d+) points\\b");

  private final Assignment assignment;
  private final List<NotebookCell> cells;
  private final List<String> problems = new ArrayList<>();

  private NotebookAgreement(Assignment assignment) throws NotebookException {
    this.assignment = assignment;
    this.cells = assignment.notebook().cells();
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
      compare(id + ": nbgrader's points", check.get().points(), question.points());
    }
  }

  private static boolean isAnswer(NotebookCell cell, QuestionSpec question) {
    return cell.code() && cell.solution() && question.gradeId().equals(cell.gradeId());
  }

  private void compareHeading(MatchResult heading) {
    Optional<QuestionSpec> question =
        assignment.questions().stream()
            .filter(one -> one.id().equals(heading.group(1)))
            .findFirst();
    if (question.isEmpty()) {
      problems.add("heading of " + heading.group(1) + ": no such question in " + contract());
    } else {
      compare(
          "heading of " + heading.group(1),
          Double.parseDouble(heading.group(2)),
          question.get().points());
    }
  }

  private void compareTotal(MatchResult total) {
    int all = assignment.questions().stream().mapToInt(QuestionSpec::points).sum();
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
