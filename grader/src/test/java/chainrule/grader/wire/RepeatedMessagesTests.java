package chainrule.grader.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class RepeatedMessagesTests {
  private final RepeatedMessages answered = new RepeatedMessages();

  @Test
  void answersTheSameBytesAndNoOthers() {
    answered.put(bytes("question"), bytes("answer"));

    assertThat(answered.answer(bytes("question"))).isEqualTo(bytes("answer"));
    assertThat(answered.answer(bytes("questions"))).isNull();
    assertThat(answered.answer(bytes("questiön"))).isNull();
  }

  @Test
  void forgetsEverythingAtOnce() {
    answered.put(bytes("question"), bytes("answer"));

    answered.clear();

    assertThat(answered.answer(bytes("question"))).isNull();
  }

  @Test
  void notesNoMoreThanAMebibyteUntilItForgets() {
    byte[] large = new byte[1 << 19];
    answered.put(bytes("first"), large);
    answered.put(bytes("second"), large);
    answered.put(bytes("third"), bytes("short"));

    assertThat(answered.answer(bytes("first"))).isEqualTo(large);
    assertThat(answered.answer(bytes("second"))).isNull();
    assertThat(answered.answer(bytes("third"))).isEqualTo(bytes("short"));

    answered.clear();
    answered.put(bytes("second"), large);

    assertThat(answered.answer(bytes("second"))).isEqualTo(large);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
