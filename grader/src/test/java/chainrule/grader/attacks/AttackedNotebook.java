package chainrule.grader.attacks;

import chainrule.exercises.instructor.Assignment;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The instructor's notebook, every answer right, with what somebody changed in it. */
final class AttackedNotebook {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BEFORE = "before ";
  private static final String TAGGED = "tagged ";

  private final String homework;
  private final ObjectNode root;

  private AttackedNotebook(Assignment assignment) throws IOException {
    this.homework = assignment.id().toString();
    this.root = (ObjectNode) JSON.readTree(assignment.notebook().toJson());
  }

  /** Returns the notebook with an attack in it. */
  static AttackedNotebook of(Assignment assignment, Attack attack, String code) throws IOException {
    AttackedNotebook notebook = new AttackedNotebook(assignment);
    String cell = attack.cell();
    if (cell.startsWith(BEFORE)) {
      notebook.insert(cell.substring(BEFORE.length()), code).putObject("metadata");
    } else if (cell.startsWith(TAGGED)) {
      String question = cell.substring(TAGGED.length());
      ObjectNode check = notebook.cell(question + "-check");
      notebook.insert(question, code).set("metadata", check.path("metadata").deepCopy());
    } else {
      notebook.cell(cell).put("source", code);
    }
    return notebook;
  }

  /** Returns the notebook of someone who attacks nothing, and has one answer wrong. */
  static AttackedNotebook ofVictim(Assignment assignment) throws IOException {
    AttackedNotebook notebook = new AttackedNotebook(assignment);
    boolean first = notebook.homework.equals("h1");
    notebook
        .cell(first ? "q2" : "q3b")
        .put(
            "source",
            first
                ? "double[] update(double[] w, double[] x, int t) { return w.clone(); }"
                : "double[] gradB(double[] delta) { return new double[delta.length]; }");
    return notebook;
  }

  Path in(Path folder, String name) throws IOException {
    return Files.writeString(folder.resolve(name + ".ipynb"), root.toString());
  }

  private ArrayNode cells() {
    return (ArrayNode) root.path("cells");
  }

  private ObjectNode insert(String before, String code) {
    ObjectNode cell = JSON.createObjectNode().put("cell_type", "code").put("source", code);
    cells().insert(indexOf(before), cell);
    return cell;
  }

  private ObjectNode cell(String id) {
    return (ObjectNode) cells().get(indexOf(id));
  }

  private int indexOf(String id) {
    for (int i = 0; i < cells().size(); i++) {
      JsonNode found = cells().get(i).path("metadata").path("nbgrader").path("grade_id");
      if (found.asText().equals(homework + "-" + id)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no cell " + homework + "-" + id);
  }
}
