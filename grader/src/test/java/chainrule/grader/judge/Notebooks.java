package chainrule.grader.judge;

import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.intake.NotebookFile;
import chainrule.grader.result.Submission;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;

/** A notebook of the small homework, changed as a test wants it. */
public final class Notebooks {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ObjectNode root;

  private Notebooks(ObjectNode root) {
    this.root = root;
  }

  /** Begins with the instructor's notebook, all answers right. */
  public static Notebooks right() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            Notebooks.class.getResourceAsStream(
                "/chainrule/exercises/t0/hidden/instructor.ipynb"))) {
      return new Notebooks((ObjectNode) JSON.readTree(in));
    }
  }

  /** Replaces the source of a cell. */
  public Notebooks with(String gradeId, String source) {
    cell(gradeId).put("source", source);
    return this;
  }

  /** Calls a cell something else. */
  public Notebooks renamed(String gradeId, String other) {
    ((ObjectNode) cell(gradeId).path("metadata").path("nbgrader")).put("grade_id", other);
    return this;
  }

  /** Turns a code cell into a cell of another type. */
  public Notebooks retyped(String gradeId, String type) {
    cell(gradeId).put("cell_type", type);
    return this;
  }

  /** Tags an answer as if it were locked. */
  public Notebooks locked(String gradeId) {
    ((ObjectNode) cell(gradeId).path("metadata").path("nbgrader"))
        .put("locked", true)
        .put("solution", false);
    return this;
  }

  /** Leaves an output under a cell. */
  public Notebooks withOutput(String gradeId, String text) {
    ObjectNode output = cell(gradeId).putArray("outputs").addObject();
    output.put("output_type", "stream").put("name", "stdout").put("text", text);
    return this;
  }

  /** Returns the source of a cell. */
  public String source(String gradeId) {
    StringBuilder source = new StringBuilder();
    cell(gradeId).path("source").forEach(line -> source.append(line.asText()));
    return source.toString();
  }

  /** Takes a cell out. */
  public Notebooks without(String gradeId) {
    cells().remove(indexOf(gradeId));
    return this;
  }

  /** Puts a cell of the student's own before another cell. */
  public Notebooks extraBefore(String gradeId, String source) {
    ObjectNode cell = JSON.createObjectNode().put("cell_type", "code").put("source", source);
    cell.putObject("metadata");
    cells().insert(indexOf(gradeId), cell);
    return this;
  }

  /** Repeats a cell at the end. */
  public Notebooks repeated(String gradeId, String source) {
    cells().add(cell(gradeId).deepCopy().put("source", source));
    return this;
  }

  /** Turns the order of all cells round. */
  public Notebooks reversed() {
    ArrayNode reversed = JSON.createArrayNode();
    for (int i = cells().size() - 1; i >= 0; i--) {
      reversed.add(cells().get(i));
    }
    root.set("cells", reversed);
    return this;
  }

  /** Takes all cells out. */
  public Notebooks empty() {
    root.putArray("cells");
    return this;
  }

  /** Adds an answer cell of whatever name. */
  public Notebooks other(String gradeId, String source) {
    ObjectNode cell = cells().addObject().put("cell_type", "code").put("source", source);
    cell.putObject("metadata").putObject("nbgrader").put("grade_id", gradeId).put("solution", true);
    return this;
  }

  /** Writes the notebook. */
  public Path in(Path folder, String student) throws IOException {
    return Files.writeString(folder.resolve(student + ".ipynb"), root.toString());
  }

  /** Writes the notebook and hands it in. */
  public Submission handedIn(Path folder, String student) throws IOException {
    return submission(student, in(folder, student));
  }

  /** Hands a notebook file in. */
  public static Submission submission(String student, Path file) throws IOException {
    try {
      return NotebookFile.read(file).handedIn(student, file.toString(), Instant.EPOCH);
    } catch (NotebookException e) {
      throw new IOException(e);
    }
  }

  private ArrayNode cells() {
    return (ArrayNode) root.path("cells");
  }

  private ObjectNode cell(String gradeId) {
    return (ObjectNode) cells().get(indexOf(gradeId));
  }

  private int indexOf(String gradeId) {
    for (int i = 0; i < cells().size(); i++) {
      JsonNode id = cells().get(i).path("metadata").path("nbgrader").path("grade_id");
      if (id.asText().equals(gradeId)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no cell " + gradeId);
  }
}
