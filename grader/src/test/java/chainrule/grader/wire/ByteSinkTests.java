package chainrule.grader.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteSinkTests {
  private final ByteArrayOutputStream expected = new ByteArrayOutputStream();
  private final DataOutputStream oracle = new DataOutputStream(expected);
  private final ByteSink bytes = new ByteSink();

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

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 8, 9, 15, 16, 17, 1000})
  void writesAndReadsArraysAsTheJdkDoes(int length) throws IOException {
    SplittableRandom random = new SplittableRandom(length);
    double[] doubles = random.longs(length).mapToDouble(Double::longBitsToDouble).toArray();
    int[] ints = random.ints(length).toArray();
    bytes.put(1);
    oracle.writeByte(1);
    bytes.putDoubles(doubles);
    for (double value : doubles) {
      oracle.writeLong(Double.doubleToRawLongBits(value));
    }
    bytes.putInts(ints);
    for (int value : ints) {
      oracle.writeInt(value);
    }
    assertThat(bytes.toArray()).isEqualTo(expected.toByteArray());

    ByteSource in = new ByteSource(bytes.toArray(), 1, bytes.length());
    double[] readDoubles = new double[length];
    int[] readInts = new int[length];
    in.readDoubles(readDoubles);
    in.readInts(readInts);
    assertThat(bits(readDoubles)).isEqualTo(bits(doubles));
    assertThat(readInts).isEqualTo(ints);
    assertThat(in.remaining()).isZero();
  }

  @Test
  void readsNumbersAsTheJdkDoes() throws IOException {
    byte[] all = new byte[1500];
    new java.util.Random(5).nextBytes(all);
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(all));
    ByteSource source = new ByteSource(all, 0, all.length);
    for (int i = 0; i < 100; i++) {
      assertThat(source.readByte()).isEqualTo(in.readByte());
      assertThat((short) source.readShort()).isEqualTo(in.readShort());
      assertThat(source.readInt()).isEqualTo(in.readInt());
      assertThat(source.readLong()).isEqualTo(in.readLong());
    }
    assertThat(source.toArray()).isEmpty();
  }

  @Test
  void readsNothingPastTheEnd() {
    byte[] all = new byte[400];
    for (int left = 0; left < 9 * Double.BYTES; left++) {
      ByteSource in = new ByteSource(all, 3, 3 + left);
      assertEnds(() -> in.readDoubles(new double[9]));
      assertEnds(() -> in.view(9, Double.BYTES));
      assertEnds(() -> in.readInts(new int[18]));
      if (left < Long.BYTES) {
        assertEnds(in::readLong);
        assertEnds(() -> in.readDoubles(new double[1]));
      }
      if (left < Integer.BYTES) {
        assertEnds(in::readInt);
        assertEnds(() -> in.readInts(new int[1]));
      }
      if (left < Short.BYTES) {
        assertEnds(in::readShort);
      }
      assertThat(in.remaining()).isEqualTo(left);
    }
    assertEnds(new ByteSource(all, 3, 3)::readByte);
  }

  @Test
  void refusesMoreThanAMessageBeforeItTakesTheMemory() throws IOException {
    double[] most = new double[MessageLimits.MESSAGE_BYTES / Double.BYTES];
    ByteSink message = new ByteSink(4);
    message.putDoubles(most);

    assertThat(message.length()).isEqualTo(MessageLimits.MESSAGE_BYTES);
    assertThatThrownBy(() -> message.put(0))
        .isInstanceOf(TooLargeException.class)
        .hasMessage("16777217 bytes; allowed are at most 16777216");
  }

  private static void assertEnds(ThrowingCallable read) {
    assertThatThrownBy(read)
        .isInstanceOf(WireException.class)
        .hasMessage("the message ends inside a value");
  }

  private static long[] bits(double[] values) {
    return Arrays.stream(values).mapToLong(Double::doubleToRawLongBits).toArray();
  }
}
