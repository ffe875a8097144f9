package chainrule.grader.malformed;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code corpus.yaml}, which says what its fields mean.
 *
 * @param fault what is wrong, in a few words
 * @param make how it is made; null where it is committed as a file
 * @param name the file's name where that is not the fault's
 * @param says the line about its one file; null if there is none
 * @param points the mark of its one student; null for no mark
 * @param lines the line about each file, by path
 * @param marks the mark of each student, null for none
 */
record Fault(
    String fault,
    @Nullable String make,
    @Nullable String name,
    @Nullable String says,
    @Nullable Double points,
    @Nullable Map<String, String> lines,
    @Nullable Map<String, @Nullable Double> marks) {

  private static final String ENDING = ".ipynb";
  private static final String CUT =
      "not JSON: it ends in the middle (line 1, column 22); expected a notebook of nbformat 4";

  static List<Fault> all() throws IOException {
    try (InputStream in = resource("corpus.yaml")) {
      return new ObjectMapper(new YAMLFactory()).readValue(in, new TypeReference<>() {});
    }
  }

  static InputStream resource(String name) {
    return Objects.requireNonNull(
        Fault.class.getResourceAsStream("/chainrule/grader/malformed/" + name), name);
  }

  String maker() {
    return make == null ? "file" : make;
  }

  String fileName() {
    return name == null ? fault + ENDING : name;
  }

  /** Returns the lines that must be said, by the path of the file they are about. */
  Map<String, String> expectedLines() {
    if (lines != null) {
      return lines;
    }
    String line = maker().equals("named-cut") ? CUT : says;
    return line == null ? Map.of() : Map.of(fileName(), line);
  }

  /** Returns the students' marks, null for none. */
  Map<String, @Nullable Double> expectedMarks() {
    if (marks != null) {
      return marks;
    }
    boolean ownsNothing = lines != null;
    int end = fileName().indexOf(ENDING);
    return ownsNothing ? Map.of() : Collections.singletonMap(fileName().substring(0, end), points);
  }

  @Override
  public String toString() {
    return fault;
  }
}
