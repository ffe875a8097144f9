package chainrule.grader.judge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;

/** A value as one line of JSON, as the pipes between the supervisor and a judge carry them. */
final class JsonLine {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private JsonLine() {}

  /** Returns a value as a line, its end included. */
  static String of(Object value) {
    try {
      return JSON.writeValueAsString(value) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("cannot be sent: " + value.getClass(), e);
    }
  }

  /**
   * Reads a value.
   *
   * @throws IOException if the line is not one of its type
   */
  static <T> T read(String line, Class<T> type) throws IOException {
    T value = JSON.readValue(line, type);
    if (value == null) {
      throw new IOException("null; expected a " + type.getSimpleName());
    }
    return value;
  }
}
