package chainrule.grader.grading;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answers to a homework by people who had read only the question texts, each with what is wrong
 * with it, written down before any check had seen it.
 *
 * @param answers all of them
 */
record BlindAnswers(List<Answer> answers) {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  /** What its author meant an answer to be. */
  enum Role {
    @JsonProperty("right")
    RIGHT,
    @JsonProperty("wrong")
    WRONG
  }

  /**
   * One answer.
   *
   * @param id unique within the homework
   * @param question the name of the method it answers
   * @param role whether it is right
   * @param cause what is wrong with it, or how it is written
   * @param code the answer cell
   * @param named the hints that say what is wrong with it, judged one by one: the id of a known
   *     mistake, or the text of another hint; null if none has been given yet
   */
  record Answer(
      String id,
      String question,
      Role role,
      String cause,
      String code,
      @Nullable List<String> named) {
    List<String> trueHints() {
      return Objects.requireNonNullElse(named, List.of());
    }
  }

  /**
   * Reads a set of answers to a homework.
   *
   * @param name the set and the homework, such as {@code a/h1}
   */
  static BlindAnswers of(String name) throws IOException {
    try (InputStream in = BlindAnswers.class.getResourceAsStream("../blind/" + name + ".yaml")) {
      return new BlindAnswers(
          YAML.readerFor(new TypeReference<List<Answer>>() {})
              .readValue(Objects.requireNonNull(in, "no blind answers " + name)));
    }
  }
}
