package chainrule.exercises.instructor;

import chainrule.exercises.ipynb.Notebook;
import chainrule.exercises.ipynb.NotebookException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;

/**
 * The submissions of an invented class to one homework. They were handed in when the homework had
 * the questions and the texts that it had then: cells of a question that was added since are in
 * none of them.
 */
final class SampleFolder {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path path;

  SampleFolder(String homework) {
    this.path = Path.of(System.getProperty("chainrule.root", ".."), "exercises/samples", homework);
  }

  Path path() {
    return path;
  }

  /** Returns a notebook's cells of code, but those that no submission has. */
  Notebook codeAsHandedOut(String json) throws IOException, NotebookException {
    Set<String> ids = ids();
    JsonNode notebook = JSON.readTree(json);
    for (Iterator<JsonNode> cells = notebook.path("cells").elements(); cells.hasNext(); ) {
      JsonNode cell = cells.next();
      if (!cell.path("cell_type").asText().equals("code")
          || !ids.contains(cell.path("id").asText())) {
        cells.remove();
      }
    }
    return Notebook.parse(notebook.toString(), path.getFileName().toString());
  }

  private Set<String> ids() throws IOException {
    Set<String> ids = new HashSet<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(path, "*.ipynb")) {
      for (Path file : files) {
        for (JsonNode cell : cells(file)) {
          ids.add(cell.path("id").asText());
        }
      }
    }
    return ids;
  }

  private static JsonNode cells(Path file) throws IOException {
    try {
      return JSON.readTree(Files.readString(file)).path("cells");
    } catch (JsonProcessingException e) {
      return JSON.createArrayNode(); // someone handed in half a file
    }
  }
}
