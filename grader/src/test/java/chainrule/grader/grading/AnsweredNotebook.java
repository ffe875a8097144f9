package chainrule.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.instructor.Assignment;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** The instructor's notebook with one answer in place of the reference. */
final class AnsweredNotebook {
  private static final ObjectMapper JSON = new ObjectMapper();

  private AnsweredNotebook() {}

  /**
   * Returns a notebook as the text of its file.
   *
   * @param question the name of the method that is answered
   * @param answer what the answer cell says
   */
  static String json(Assignment assignment, String question, String answer) throws IOException {
    String gradeId = question(assignment, question).gradeId();
    JsonNode notebook = JSON.readTree(assignment.notebook().toJson());
    int replaced = 0;
    for (JsonNode cell : notebook.path("cells")) {
      if (cell.path("metadata").path("nbgrader").path("grade_id").asText().equals(gradeId)) {
        ((ObjectNode) cell).put("source", answer);
        replaced++;
      }
    }
    assertThat(replaced).as("answer cells of " + gradeId).isEqualTo(1);
    return notebook.toString();
  }

  private static QuestionSpec question(Assignment assignment, String name) {
    return assignment.questions().stream()
        .filter(question -> question.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
