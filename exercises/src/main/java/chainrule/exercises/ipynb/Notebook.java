package chainrule.exercises.ipynb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A notebook file of nbformat 4; fields it does not know are kept as they are. */
public final class Notebook {
  /** Files above this size are not read. */
  public static final long MAX_BYTES = 20L << 20;

  private final ObjectNode root;
  private final String name;

  private Notebook(ObjectNode root, String name) {
    this.root = root;
    this.name = name;
  }

  /**
   * Reads a notebook file.
   *
   * @throws NotebookException with one line that says what is wrong
   */
  public static Notebook read(Path file) throws NotebookException {
    return parse(bytes(file), file.toString());
  }

  /**
   * Returns the bytes of a notebook file, as long as they are not too many to be one.
   *
   * @throws NotebookException with one line that says what is wrong
   */
  public static byte[] bytes(Path file) throws NotebookException {
    String name = file.toString();
    try (InputStream in = Files.newInputStream(file)) {
      long size = Files.size(file);
      byte[] bytes = size > MAX_BYTES ? new byte[0] : in.readNBytes((int) MAX_BYTES + 1);
      size = Math.max(size, bytes.length);
      if (size > MAX_BYTES) {
        throw new NotebookException(
            name,
            size + " bytes; expected at most " + MAX_BYTES + ", with outputs cleared if need be");
      }
      return bytes;
    } catch (NoSuchFileException e) {
      throw new NotebookException(name, "no such file");
    } catch (IOException e) {
      throw new NotebookException(name, "cannot be read: " + FileProblem.words(e));
    }
  }

  /**
   * Reads a notebook from the bytes of its file.
   *
   * @param bytes JSON in UTF-8
   * @param name what to call it in messages
   * @throws NotebookException with one line that says what is wrong
   */
  public static Notebook parse(byte[] bytes, String name) throws NotebookException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return parse(text, name);
    } catch (CharacterCodingException e) {
      throw new NotebookException(name, "not UTF-8 text; expected a notebook (JSON)");
    }
  }

  /**
   * Reads a notebook from its text.
   *
   * @param text JSON
   * @param name what to call it in messages
   * @throws NotebookException with one line that says what is wrong
   */
  public static Notebook parse(String text, String name) throws NotebookException {
    return new Notebook(NotebookJson.read(text, name), name);
  }

  /**
   * Returns its code and text cells, in order.
   *
   * @throws NotebookException if one is no cell; the message counts cells from 1
   */
  public List<NotebookCell> cells() throws NotebookException {
    List<NotebookCell> cells = new ArrayList<>();
    ArrayNode nodes = (ArrayNode) root.path("cells");
    for (int i = 0; i < nodes.size(); i++) {
      cells.add(cell(nodes.get(i), i));
    }
    return cells;
  }

  /** Replaces the source of a cell and drops what running it had left there. */
  void replaceSource(int index, String source) {
    ObjectNode cell = (ObjectNode) root.path("cells").get(index);
    ArrayNode lines = cell.putArray("source");
    for (String line : source.split("(?<=\n)", -1)) {
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
  }

  /** Drops what running the notebook left: outputs and execution counts. */
  void clearOutputs() {
    for (JsonNode cell : root.path("cells")) {
      if (cell.path("cell_type").asText().equals("code")) {
        ((ObjectNode) cell).putArray("outputs");
        ((ObjectNode) cell).putNull("execution_count");
      }
    }
  }

  /** Returns a copy that can be changed on its own. */
  Notebook copy() {
    return new Notebook(root.deepCopy(), name);
  }

  /** Returns the notebook as JSON, laid out as Jupyter does. */
  public String toJson() {
    return NotebookJson.write(root, name);
  }

  private NotebookCell cell(JsonNode node, int index) throws NotebookException {
    if (!node.isObject()) {
      throw new NotebookException(name, "cell " + (index + 1) + ": not an object with a source");
    }
    JsonNode mark = node.path("metadata").path("nbgrader");
    JsonNode id = mark.path("grade_id");
    return new NotebookCell(
        index,
        node.path("cell_type").asText().equals("code"),
        source(node, index),
        id.isTextual() ? id.asText() : null,
        mark.path("solution").asBoolean(false),
        mark.path("locked").asBoolean(false),
        mark.path("points").asDouble(0),
        node.path("metadata").path("chainrule").path("edition").asInt(0));
  }

  private String source(JsonNode cell, int index) throws NotebookException {
    JsonNode source = cell.path("source");
    if (source.isNull() || source.isMissingNode()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (JsonNode line : source.isArray() ? source : List.of(source)) {
      if (!line.isTextual()) {
        throw new NotebookException(
            name, "cell " + (index + 1) + ": source is neither a text nor a list of lines");
      }
      text.append(line.asText());
    }
    return text.toString().replace("\r\n", "\n").replace('\r', '\n');
  }
}
