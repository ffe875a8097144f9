package chainrule.exercises.instructor;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The file {@code mistakes.yaml} of a homework: known wrong and other right answers. */
public final class MistakesFile {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private MistakesFile() {}

  /**
   * What is known about the answers to one question.
   *
   * @param mistakes by id
   * @param alternatives right answers written differently from the reference, by name
   */
  record Answers(
      @Nullable Map<String, KnownMistake> mistakes, @Nullable Map<String, String> alternatives) {
    Map<String, KnownMistake> allMistakes() {
      return mistakes == null ? Map.of() : mistakes;
    }

    Map<String, String> allAlternatives() {
      return alternatives == null ? Map.of() : alternatives;
    }
  }

  /**
   * A known wrong answer: either edits of the reference or a whole answer cell.
   *
   * @param hint what the student is told
   * @param edits replacements in the reference's answer cell
   * @param code the whole answer cell
   */
  record KnownMistake(String hint, @Nullable List<Edit> edits, @Nullable String code) {
    /** Returns the edits; none where the mistake is a cell of its own. */
    List<Edit> allEdits() {
      return edits == null ? List.of() : edits;
    }

    /** Returns the wrong answer cell. */
    String source(String id, String reference) {
      if ((code == null) == (edits == null)) {
        throw new IllegalArgumentException("mistake " + id + ": expected either edits or code");
      }
      if (code != null) {
        return code;
      }
      String source = reference;
      for (Edit edit : Objects.requireNonNull(edits)) {
        source = edit.apply(id, source);
      }
      return source;
    }
  }

  /**
   * One replacement.
   *
   * @param replace text that stands exactly once in the answer cell
   * @param with what stands there instead
   */
  public record Edit(String replace, String with) {
    String apply(String id, String source) {
      int at = source.indexOf(replace);
      if (at < 0 || source.indexOf(replace, at + 1) >= 0) {
        throw new IllegalArgumentException(
            "mistake "
                + id
                + ": «"
                + replace
                + "» stands "
                + (at < 0 ? "nowhere" : "more than once")
                + " in the reference; expected exactly once");
      }
      return source.substring(0, at) + with + source.substring(at + replace.length());
    }
  }

  /** Reads a file; the keys are the questions' method names. */
  static Map<String, Answers> read(Path file) throws IOException {
    return YAML.readValue(file.toFile(), new TypeReference<Map<String, Answers>>() {});
  }
}
