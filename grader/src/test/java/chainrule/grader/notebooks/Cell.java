package chainrule.grader.notebooks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * One cell of a notebook on disk.
 *
 * @param json the cell as it stands there
 */
public record Cell(JsonNode json) {

  public static List<Cell> read(Path notebook) throws IOException {
    JsonNode cells = new ObjectMapper().readTree(notebook.toFile()).path("cells");
    return StreamSupport.stream(cells.spliterator(), false).map(Cell::new).toList();
  }

  public boolean isCode() {
    return json.path("cell_type").asText().equals("code");
  }

  /** Tells whether nbgrader takes marks from the cell. */
  public boolean isCheck() {
    return json.path("metadata").path("nbgrader").path("grade").asBoolean();
  }

  /** Tells whether nbgrader knows the cell, which is part of a question then. */
  public boolean isMarked() {
    return json.path("metadata").path("nbgrader").has("grade_id");
  }

  public String type() {
    return json.path("cell_type").asText();
  }

  public String source() {
    return text(json.path("source"));
  }

  /** What the cell wrote to a stream, in one piece however many messages carried it. */
  public String stream(String name) {
    StringBuilder written = new StringBuilder();
    for (JsonNode output : json.path("outputs")) {
      if (output.path("name").asText().equals(name)) {
        written.append(text(output.path("text")));
      }
    }
    return written.toString();
  }

  /** The values and displays of the cell in one format, in order. */
  public List<String> shown(String mime) {
    List<String> values = new ArrayList<>();
    for (JsonNode output : json.path("outputs")) {
      if (output.path("data").has(mime)) {
        values.add(text(output.path("data").path(mime)));
      }
    }
    return values;
  }

  /** The errors that ended the cell, each with its message. */
  public List<String> errors() {
    List<String> errors = new ArrayList<>();
    for (JsonNode output : json.path("outputs")) {
      if (output.path("output_type").asText().equals("error")) {
        errors.add(output.path("ename").asText() + ": " + output.path("evalue").asText());
      }
    }
    return errors;
  }

  /** Everything in the outputs that is text, laid out to be compared and read. */
  public String printed() {
    return "stdout:\n"
        + stream("stdout")
        + "\nstderr:\n"
        + stream("stderr")
        + "\nshown:\n"
        + String.join("\n", shown("text/plain"))
        + "\nerrors:\n"
        + String.join("\n", errors());
  }

  private static String text(JsonNode node) {
    if (!node.isArray()) {
      return node.asText();
    }
    StringBuilder joined = new StringBuilder();
    node.forEach(line -> joined.append(line.asText()));
    return joined.toString();
  }
}
