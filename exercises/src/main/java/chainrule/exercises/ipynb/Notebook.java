package chainrule.exercises.ipynb;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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

  /** Nested deeper than any output of Jupyter's; deeper text is an attack on the stack. */
  private static final int DEEPEST = 100;

  /** Names, values and brackets; a tree of more takes more memory than its text suggests. */
  private static final long MOST_TOKENS = 2_000_000;

  /** The most of a file's own words that a message repeats. */
  private static final int LONGEST_QUOTE = 200;

  /** Outputs may hold NaN, which is not JSON: Python writes and reads it, and Jupyter is Python. */
  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEEPEST)
                          .maxTokenCount(MOST_TOKENS)
                          .maxStringLength((int) MAX_BYTES)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

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
    String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
    if (json.isBlank()) {
      throw new NotebookException(name, "empty; expected a notebook of nbformat 4");
    }
    JsonNode root;
    try {
      root = JSON.readTree(json);
    } catch (StreamConstraintsException e) {
      throw new NotebookException(name, "larger than any notebook: " + limit(e));
    } catch (JsonProcessingException e) {
      throw new NotebookException(
          name, "not JSON: " + where(e) + "; expected a notebook of nbformat 4");
    }
    if (root instanceof ObjectNode object && isFormat4(object, name)) {
      return new Notebook(object, name);
    }
    throw new NotebookException(
        name, "no notebook: there is no list of cells; expected nbformat 4");
  }

  private static boolean isFormat4(ObjectNode root, String name) throws NotebookException {
    JsonNode format = root.path("nbformat");
    boolean cells = root.path("cells").isArray();
    if (format.asInt() == 4) {
      return cells;
    }
    if (format.isMissingNode()) {
      throw new NotebookException(name, "names no nbformat; expected nbformat 4");
    }
    throw new NotebookException(
        name, "nbformat " + shortened(format.toString()) + "; expected nbformat 4");
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
    try {
      DefaultPrettyPrinter printer =
          new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
      DefaultIndenter indent = new DefaultIndenter(" ", "\n");
      printer.indentArraysWith(indent);
      printer.indentObjectsWith(indent);
      return JSON.writer(printer).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(name + ": cannot be written as JSON", e);
    }
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
        mark.path("points").asDouble(0));
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

  /** Returns which limit was passed, without the name that the parser has for it. */
  private static String limit(StreamConstraintsException e) {
    String message = e.getOriginalMessage().lines().findFirst().orElse("");
    return message.replaceAll(",? from `[^`]*`", "");
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE - 1) + "…";
  }

  /** Says what is wrong and where, without what only the parser's programmers need. */
  private static String where(JsonProcessingException e) {
    String place =
        e.getLocation() == null
            ? ""
            : " (line "
                + e.getLocation().getLineNr()
                + ", column "
                + e.getLocation().getColumnNr()
                + ")";
    return shortened(words(e)) + place;
  }

  private static String words(JsonProcessingException e) {
    if (e instanceof JsonEOFException) {
      return "it ends in the middle";
    }
    String message = e.getOriginalMessage().lines().findFirst().orElse("");
    return message.startsWith("Trailing token")
        ? "something follows the end of the notebook"
        : message.replaceAll(": [^:]*\\(JSON String, .*", "");
  }
}
