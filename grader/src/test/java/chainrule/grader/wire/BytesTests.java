package chainrule.grader.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BytesTests {
  private final ByteArrayOutputStream expected = new ByteArrayOutputStream();
  private final DataOutputStream oracle = new DataOutputStream(expected);
  private final Bytes bytes = new Bytes();

  @Test
  void writesNumbersAsTheJdkDoes() throws IOException {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 1000; i++) {
      long value = random.nextLong() >> random.nextInt(64);
      bytes.put((int) value);
      oracle.writeByte((int) value);
      bytes.putShort((int) value);
      oracle.writeShort((int) value);
      bytes.putInt((int) value);
      oracle.writeInt((int) value);
      bytes.putLong(value);
      oracle.writeLong(value);
    }
    assertThat(bytes.toArray()).isEqualTo(expected.toByteArray());
    assertThat(bytes.length()).isEqualTo(15_000);
  }

  @Test
  void growsToWhateverIsPutAtOnce() throws IOException {
    byte[] large = new byte[100_000];
    new java.util.Random(3).nextBytes(large);
    bytes.putAll(large);
    bytes.putAll(new byte[0]);
    bytes.putInt(-2);
    oracle.write(large);
    oracle.writeInt(-2);
    assertThat(bytes.toArray()).isEqualTo(expected.toByteArray());
  }
}
