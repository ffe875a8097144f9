package chainrule.grader.export;

import chainrule.exercises.HomeworkId;
import chainrule.exercises.QuestionKind;
import chainrule.grader.gradebook.CurrentMark;
import chainrule.grader.result.ManualMark;
import chainrule.grader.result.QuestionScore;
import chainrule.grader.result.Score;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes marks as {@code nbgrader_marks.py} puts them into the gradebook of a course of nbgrader's:
 * for each question its graded cell and its points.
 *
 * <p>nbgrader has no questions that do not count for a student. One that was dropped gets the share
 * of its points that the others earned, so that the sum is our mark.
 */
final class NbgraderMarks implements MarksSheet {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What nbgrader's feedback shows as text, whatever markup stands in it. */
  private static final String AS_IT_STANDS = "    ";

  private final ObjectNode root = JSON.createObjectNode();
  private final ArrayNode marks = root.putArray("marks");

  @Override
  public void add(CurrentMark mark) {
    if (!mark.counts()) {
      return;
    }
    Score score = mark.score();
    ObjectNode one = marks.addObject();
    one.put("homework", mark.homework());
    one.put("student", mark.student());
    one.put("penalty", score.penalty());
    ArrayNode questions = one.putArray("questions");
    for (QuestionScore question : score.questions()) {
      if (!question.isPractice()) {
        put(questions.addObject(), mark, question);
      }
    }
  }

  private static void put(ObjectNode cell, CurrentMark mark, QuestionScore question) {
    String id = HomeworkId.gradeId(mark.homework(), question.report().question());
    boolean text = question.report().kind() == QuestionKind.REPORT;
    cell.put("answer", id);
    cell.put("cell", text ? id : id + "-check");
    cell.put("max", question.report().max());
    cell.put("auto", auto(mark.score(), question, text));
    List<Double> decided = decided(mark.score(), question.report().question());
    ManualMark manual = question.manual();
    boolean byHand = manual != null && manual.kind() == ManualMark.MarkKind.POINTS;
    cell.put("manual", byHand ? Double.valueOf(question.points()) : null);
    cell.set("decided", JSON.valueToTree(decided));
    cell.put(
        "comment",
        Explanation.of(question).stream()
            .map(line -> AS_IT_STANDS + line)
            .collect(Collectors.joining("\n")));
  }

  /** Returns the points that no person gave; null where a person has yet to. */
  private static @Nullable Double auto(Score score, QuestionScore question, boolean text) {
    if (!question.counts()) {
      return question.report().max() * score.earned() / score.counting();
    }
    return text ? null : Double.valueOf(question.report().points());
  }

  /** Returns all that people gave for a question by the kit, also what they took back. */
  private static List<Double> decided(Score score, String question) {
    return score.manual().stream()
        .filter(mark -> mark.question().equals(question))
        .filter(mark -> mark.kind() == ManualMark.MarkKind.POINTS)
        .map(ManualMark::points)
        .distinct()
        .toList();
  }

  @Override
  public String text() {
    return root.toPrettyString() + "\n";
  }
}
