package chainrule.grader.export;

import chainrule.grader.gradebook.CurrentMark;
import chainrule.grader.result.QuestionScore;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Writes a mark as the {@code results.json} that Gradescope takes from an autograder: a test per
 * question.
 *
 * <p>Points already hold what people decided; the total also holds what being late took away.
 *
 * @see "Gradescope, Autograder Specifications, Output Format"
 */
final class GradescopeResults {
  private static final ObjectMapper JSON = new ObjectMapper();

  private GradescopeResults() {}

  /** Returns the text of the file. */
  static String of(CurrentMark mark) {
    ObjectNode root = JSON.createObjectNode();
    root.put("score", mark.score().points());
    root.put("output_format", "text");
    root.put("output", String.join("\n", whole(mark)));
    root.put("visibility", "visible");
    root.put("stdout_visibility", "hidden");
    ArrayNode tests = root.putArray("tests");
    for (QuestionScore question : mark.score().questions()) {
      ObjectNode test = tests.addObject();
      double points = question.points();
      test.put("score", points);
      test.put("max_score", question.max());
      test.put("status", points >= question.max() ? "passed" : "failed");
      test.put("name", question.report().question() + " " + question.report().name());
      test.put("name_format", "text");
      test.put("number", question.report().question().replaceFirst("^Q", ""));
      test.put("output", String.join("\n", Explanation.of(question)));
      test.put("output_format", "text");
      test.put("visibility", "visible");
    }
    return root.toPrettyString() + "\n";
  }

  private static Iterable<String> whole(CurrentMark mark) {
    return mark.graded() ? Explanation.whole(mark) : Explanation.of(mark);
  }
}
