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
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The text of a notebook file: read with limits, for anyone may have written it, and written as
 * Jupyter lays it out.
 */
final class NotebookJson {
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
                          .maxStringLength((int) Notebook.MAX_BYTES)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private NotebookJson() {}

  /**
   * Reads the text of a notebook.
   *
   * @param name what to call it in messages
   * @return an object with a list of cells
   * @throws NotebookException with one line that says what is wrong
   */
  static ObjectNode read(String text, String name) throws NotebookException {
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
      return object;
    }
    throw new NotebookException(
        name, "no notebook: there is no list of cells; expected nbformat 4");
  }

  /** Returns a notebook's text, laid out as Jupyter does. */
  static String write(ObjectNode root, String name) {
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
