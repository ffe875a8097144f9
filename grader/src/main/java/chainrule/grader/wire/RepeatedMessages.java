package chainrule.grader.wire;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Messages that were answered, for whoever asks the same thing over and over: training on few cases
 * does. It stops to note more before it gets large.
 */
public final class RepeatedMessages {
  private static final int MOST_BYTES = 1 << 20;

  private final Map<String, byte[]> answers = new HashMap<>();
  private int bytes;

  /** Forgets everything. */
  public void clear() {
    if (bytes > 0) {
      answers.clear();
      bytes = 0;
    }
  }

  byte @Nullable [] answer(byte[] question) {
    return answers.get(key(question));
  }

  void put(byte[] question, byte[] answer) {
    if (question.length + answer.length <= MOST_BYTES - bytes) {
      answers.put(key(question), answer);
      bytes += question.length + answer.length;
    }
  }

  private static String key(byte[] question) {
    return new String(question, StandardCharsets.ISO_8859_1);
  }
}
