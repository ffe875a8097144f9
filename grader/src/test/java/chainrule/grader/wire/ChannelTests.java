package chainrule.grader.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.exercises.invoke.FlattenedValue;
import chainrule.exercises.t0.T0;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("slow")
final class ChannelTests {
  private static final TypeCatalog CATALOG = TypeCatalog.of(T0.class);
  private static final FunctionExchange NONE = new Known(List.of());
  private static final int HOSTILE_MESSAGES = 1_000_000;

  /** Functions that are known by their place in a list. */
  private record Known(List<Object> all) implements FunctionExchange {
    @Override
    public int numberOf(Object function) {
      return all.indexOf(function);
    }

    @Override
    public @Nullable Object function(Class<?> type, int number) {
      return number >= 0 && number < all.size() ? all.get(number) : null;
    }
  }

  static List<Object> values() {
    return List.of(
        true,
        (byte) -3,
        (short) 300,
        'ß',
        -5,
        1L << 60,
        1.5f,
        Double.NaN,
        "a\u0000\ud800 text",
        new double[] {1, -0.0, Double.NaN},
        new int[] {},
        new boolean[] {true, false},
        new long[] {1},
        new float[] {2},
        new short[] {3},
        new char[] {'x'},
        new byte[] {9},
        new double[][] {{1, 2}, {3}, {}},
        new double[2][3][4],
        new String[] {"a", null},
        new Integer[] {1, 2},
        Arrays.asList(1, null, new int[] {7}));
  }

  @ParameterizedTest
  @MethodSource("values")
  void carriesAValueAsItIs(Object value) throws IOException {
    Object came = carry(value);

    assertThat(came)
        .isExactlyInstanceOf(value instanceof List ? ArrayList.class : value.getClass());
    // Values compare numbers to the bit: NaN is itself, and −0 is not 0.
    assertThat(FlattenedValue.of(came)).isEqualTo(FlattenedValue.of(value));
  }

  @Test
  void carriesRecordsOfTheContract() throws IOException {
    T0.Parts parts = (T0.Parts) carry(new T0.Parts(new double[] {1}, new double[] {2, 3}));

    assertThat(parts.along()).containsExactly(1);
    assertThat(parts.rest()).containsExactly(2, 3);
  }

  @Test
  void listsExactlyTheTypesOfTheContract() {
    assertThat(CATALOG.types()).containsExactly(T0.Parts.class, ToDoubleFunction.class);
  }

  @Test
  void keepsSharedArraysShared() throws IOException {
    double[] row = {1, 2};
    double[][] matrix = {row, row, {1, 2}};

    Message.Returned came =
        (Message.Returned) through(new Message.Returned(matrix, new Object[] {row}), NONE, NONE);

    double[][] rows = (double[][]) java.util.Objects.requireNonNull(came.value());
    assertThat(rows[0]).isSameAs(rows[1]).isSameAs(came.arguments()[0]).isNotSameAs(rows[2]);
  }

  @Test
  void keepsManySharedArraysShared() throws IOException {
    Object[] all = new Object[200];
    for (int i = 0; i < 100; i++) {
      all[i] = i % 2 == 0 ? new double[] {i} : new int[] {i};
      all[199 - i] = all[i];
    }

    Object[] came = (Object[]) Objects.requireNonNull(carry(all));

    for (int i = 0; i < 100; i++) {
      assertThat(came[i]).isEqualTo(all[i]).isSameAs(came[199 - i]);
    }
  }

  @Test
  void keepsSharedRecordsListsAndTextsShared() throws IOException {
    T0.Parts parts = new T0.Parts(new double[] {1}, new double[] {2});
    List<String> list = List.of("a");
    String text = String.join("", "te", "xt");

    Object[] came =
        (Object[])
            Objects.requireNonNull(
                carry(new Object[] {parts, list, text, parts, list, text, "text"}));

    assertThat(came[0]).isSameAs(came[3]);
    assertThat(came[1]).isSameAs(came[4]);
    assertThat(came[2]).isEqualTo("text").isSameAs(came[5]).isNotSameAs(came[6]);
  }

  @Test
  void aConstantOfOneProgramIsTheConstantOfTheOther() throws IOException {
    FunctionExchange pooling =
        new FunctionExchange() {
          @Override
          public int numberOf(Object function) {
            return UNKNOWN;
          }

          @Override
          public @Nullable Object function(Class<?> type, int number) {
            return null;
          }

          @Override
          public boolean isLiteral(String text) {
            return text.equals("tanh");
          }

          @Override
          public String literal(String text) {
            return text.intern();
          }
        };

    Message.Call came =
        (Message.Call)
            through(new Message.Call(0, new Object[] {"tanh", "relu"}), pooling, pooling);

    assertThat(came.arguments()[0]).isSameAs("tanh");
    assertThat(came.arguments()[1]).isEqualTo("relu").isNotSameAs("relu");
  }

  @Test
  void whatAnAnswerHandsBackIsWhatItWasAskedWith() throws IOException {
    ByteArrayOutputStream toSandbox = new ByteArrayOutputStream();
    ByteArrayOutputStream toJudge = new ByteArrayOutputStream();
    Channel judge = new Channel(new Later(toJudge), toSandbox, CATALOG, NONE);
    double[] row = {1};
    double[][] rows = {row, {2}};
    List<String> texts = List.of(String.join("", "te", "xt"));
    byte[] question = bytes(new Message.Callback(0, new Object[] {rows, texts}));

    toJudge.write(framed(question, 0));
    Message.Callback asked = (Message.Callback) judge.receive();
    judge.send(new Message.Answer(new Object[] {asked.arguments()[0], asked.arguments()[1], 7}));
    Channel sandbox =
        new Channel(new Later(toSandbox), OutputStream.nullOutputStream(), CATALOG, NONE);
    Message answer = sandbox.ask(new Message.Callback(0, new Object[] {rows, texts}), null);

    Object[] value = (Object[]) Objects.requireNonNull(((Message.Answer) answer).value());
    assertThat(value[0]).isSameAs(rows);
    assertThat(value[1]).isSameAs(texts);
    assertThat(value[2]).isEqualTo(7);
  }

  @Test
  void countsATextWhereverItStands() {
    Object[] texts = new Object[20];
    Arrays.fill(texts, "x".repeat(MessageLimits.TEXT));

    assertThatThrownBy(() -> carry(texts)).isInstanceOf(TooLargeException.class);
  }

  @Test
  void receivesMessagesHoweverTheirBytesCome() throws IOException {
    ByteArrayOutputStream wire = new ByteArrayOutputStream();
    Channel sender = new Channel(InputStream.nullInputStream(), wire, CATALOG, NONE);
    int[] lengths = {3, 5000, 1, 300_000, 2, 20_000, 0};
    for (int length : lengths) {
      sender.send(new Message.Answer(new double[length]));
    }
    for (int most : new int[] {1, 7, 4099, 1 << 20}) {
      Channel receiver =
          new Channel(
              new Piecewise(wire.toByteArray(), most),
              OutputStream.nullOutputStream(),
              CATALOG,
              NONE);
      for (int length : lengths) {
        Message.Answer answer = (Message.Answer) receiver.receive();
        assertThat((double[]) Objects.requireNonNull(answer.value())).hasSize(length);
      }
      assertThatThrownBy(receiver::receive).isInstanceOf(EOFException.class);
    }
  }

  @Test
  void everyMessageAnswersTheOneBefore() throws IOException {
    ByteArrayOutputStream toSandbox = new ByteArrayOutputStream();
    ByteArrayOutputStream toJudge = new ByteArrayOutputStream();
    int[] numbers = {77, -5};
    int[] next = {0};
    Later fromSandbox = new Later(toJudge);
    Channel judge = new Channel(fromSandbox, toSandbox, CATALOG, NONE, () -> numbers[next[0]++]);
    Channel sandbox = new Channel(new Later(toSandbox), toJudge, CATALOG, NONE);

    judge.send(new Message.Call(0, new Object[0]));
    sandbox.receive();
    sandbox.send(new Message.Callback(0, new Object[0]));
    judge.receive();
    judge.send(new Message.Answer(1.0));
    sandbox.receive();
    sandbox.send(new Message.Returned(2.0, new Object[0]));

    assertThat(judge.receive()).isInstanceOf(Message.Returned.class);
    assertThat(heads(toSandbox)).containsExactly(List.of(77, 0), List.of(-5, 1));
    assertThat(heads(toJudge)).containsExactly(List.of(1, 77), List.of(2, -5));
  }

  @Test
  void refusesWhatIsSentTwice() throws IOException {
    ByteArrayOutputStream toJudge = new ByteArrayOutputStream();
    int[] next = {40};
    Channel judge =
        new Channel(
            new Later(toJudge), OutputStream.nullOutputStream(), CATALOG, NONE, () -> next[0]++);
    byte[] reply = bytes(new Message.Returned(2.0, new Object[0]));

    judge.send(new Message.Call(0, new Object[0]));
    toJudge.write(framed(reply, 40));
    toJudge.write(framed(reply, 40));
    assertThat(judge.receive()).isInstanceOf(Message.Returned.class);
    judge.send(new Message.Call(0, new Object[0]));

    assertThatThrownBy(judge::receive)
        .isInstanceOf(WireException.class)
        .hasMessage(
            "a message that does not answer what was said last; it was sent twice, or too late");
  }

  @Test
  void refusesAnAnswerToSomethingElseBeforeItHasCome() throws IOException {
    assertThatThrownBy(() -> receiveRaw(Arrays.copyOf(framed(new byte[500], 3), 12)))
        .isInstanceOf(WireException.class)
        .hasMessageStartingWith("a message that does not answer what was said last");
  }

  /** As where a student's code recurses without end and calls a function of the checks. */
  @Test
  void staysInStepWhereTheWaitForAnAnswerIsCutShort() throws IOException {
    ByteArrayOutputStream toSandbox = new ByteArrayOutputStream();
    ByteArrayOutputStream toJudge = new ByteArrayOutputStream();
    Later fromJudge = new Later(toSandbox);
    Channel judge = new Channel(new Later(toJudge), toSandbox, CATALOG, NONE);
    Channel sandbox = new Channel(fromJudge, toJudge, CATALOG, NONE);
    judge.send(new Message.Call(0, new Object[0]));
    sandbox.receive();

    fromJudge.overflows = true;
    assertThatThrownBy(() -> sandbox.ask(new Message.Callback(0, new Object[0]), null))
        .isInstanceOf(StackOverflowError.class);
    fromJudge.overflows = false;
    judge.receive();
    judge.send(new Message.Answer(1.0));
    sandbox.send(new Message.Threw("StackOverflowError", "", Message.Frame.NONE, List.of()));

    assertThat(judge.receive()).isInstanceOf(Message.Threw.class);
    judge.send(new Message.Call(0, new Object[0]));
    assertThat(sandbox.receive()).isInstanceOf(Message.Call.class);
  }

  @Test
  void knowsTheReportOfACrash() {
    byte[] report = "#\n# A fatal error has been detected".getBytes(StandardCharsets.US_ASCII);

    assertThatThrownBy(() -> receiveRaw(report))
        .isInstanceOfSatisfying(WireException.class, e -> assertThat(e.isCrash()).isTrue());
    assertThatThrownBy(() -> receiveRaw("#!/bin/sh".getBytes(StandardCharsets.US_ASCII)))
        .isInstanceOfSatisfying(WireException.class, e -> assertThat(e.isCrash()).isFalse());
  }

  /** Returns number and answered number of each message. */
  private static List<List<Integer>> heads(ByteArrayOutputStream wire) {
    List<List<Integer>> heads = new ArrayList<>();
    ByteBuffer all = ByteBuffer.wrap(wire.toByteArray());
    while (all.hasRemaining()) {
      int length = all.getInt();
      heads.add(List.of(all.getInt(), all.getInt()));
      all.position(all.position() + length);
    }
    return heads;
  }

  /** Gives what the other side has written by then. */
  private static final class Later extends InputStream {
    private final ByteArrayOutputStream written;
    private int at;
    private boolean overflows;

    Later(ByteArrayOutputStream written) {
      this.written = written;
    }

    @Override
    public int read() {
      return at < written.size() ? written.toByteArray()[at++] & 0xff : -1;
    }

    @Override
    public int read(byte[] to, int from, int count) throws IOException {
      if (overflows) {
        throw new StackOverflowError("made up");
      }
      return super.read(to, from, count);
    }
  }

  /** Bytes that come a few at a time. */
  private static final class Piecewise extends ByteArrayInputStream {
    private final int most;

    Piecewise(byte[] bytes, int most) {
      super(bytes);
      this.most = most;
    }

    @Override
    public synchronized int read(byte[] to, int at, int count) {
      return super.read(to, at, Math.min(most, count));
    }
  }

  @Test
  void takesMemoryAsBytesComeNotAsTheyAreAnnounced() {
    int[] asked = {0};
    InputStream announcing =
        new ByteArrayInputStream(
            ByteBuffer.allocate(100).putInt(MessageLimits.MESSAGE_BYTES).array()) {
          @Override
          public synchronized int read(byte[] to, int at, int count) {
            asked[0] = Math.max(asked[0], to.length);
            return super.read(to, at, count);
          }
        };

    assertThatThrownBy(
            () -> new Channel(announcing, OutputStream.nullOutputStream(), CATALOG, NONE).receive())
        .isInstanceOf(EOFException.class);
    assertThat(asked[0]).isPositive().isLessThan(1 << 16);
  }

  @Test
  void carriesFunctionsAsNumbers() throws IOException {
    ToDoubleFunction<double[]> mine = x -> x[0];
    ToDoubleFunction<double[]> theirs = x -> x[1];

    Message.Call came =
        (Message.Call)
            through(
                new Message.Call(2, new Object[] {mine}),
                new Known(List.of(mine)),
                new Known(List.of(theirs)));

    assertThat(came.arguments()[0]).isSameAs(theirs);
  }

  @Test
  void replacesWhatCannotCross() throws IOException {
    assertThat(carry(new java.util.concurrent.atomic.AtomicInteger(7)))
        .isInstanceOf(ForeignValue.class);
    assertThat(carry(new java.util.concurrent.atomic.AtomicInteger(7)))
        .hasToString("an object of type AtomicInteger");
    assertThat(carry(new Object[] {Thread.currentThread()}))
        .isInstanceOfSatisfying(
            Object[].class, came -> assertThat(came[0]).isInstanceOf(ForeignValue.class));
  }

  @Test
  void refusesToSendTooMuch() {
    Object[] self = new Object[1];
    self[0] = self;
    Object nested = 1;
    for (int i = 0; i <= MessageLimits.DEPTH; i++) {
      nested = new Object[] {nested};
    }
    Object deep = nested;

    assertThatThrownBy(() -> carry(self))
        .isInstanceOf(TooLargeException.class)
        .hasMessage("an array, list or record that contains itself");
    assertThatThrownBy(() -> carry(deep)).hasMessage("nested more than 32 deep");
    assertThatThrownBy(() -> carry(new double[MessageLimits.VALUES + 1]))
        .hasMessage("more than 1048576 values");
    assertThatThrownBy(() -> carry("x".repeat(MessageLimits.TEXT + 1)))
        .hasMessage("a text of 65537 characters; allowed are at most 65536");
  }

  @Test
  void countsASharedArrayWhereverItStands() {
    Object bomb = new double[] {1};
    for (int i = 0; i < 25; i++) {
      bomb = new Object[] {bomb, bomb};
    }
    Object sent = bomb;

    assertThatThrownBy(() -> carry(sent)).isInstanceOf(TooLargeException.class);
    assertThatThrownBy(() -> receive(bombBytes()))
        .isInstanceOf(WireException.class)
        .hasMessage("more than 1048576 values");
  }

  @Test
  void refusesMessagesThatAreTooLongBeforeReadingThem() {
    byte[] huge = ByteBuffer.allocate(8).putInt(MessageLimits.MESSAGE_BYTES + 1).array();

    assertThatThrownBy(() -> receiveRaw(huge))
        .isInstanceOf(WireException.class)
        .hasMessage("a message of 16777217 bytes; allowed are 1 to 16777216");
    assertThatThrownBy(() -> receiveRaw(new byte[] {-1, -1, -1, -1}))
        .isInstanceOf(WireException.class);
    assertThatThrownBy(() -> receiveRaw(new byte[] {0, 0, 1, 0, 66}))
        .isInstanceOf(EOFException.class);
  }

  @Test
  void hostileBytesGiveAMessageOrAnException() throws IOException {
    SplittableRandom random = new SplittableRandom(20_17);
    List<byte[]> seeds = seeds();
    int refused = 0;
    for (int i = 0; i < HOSTILE_MESSAGES; i++) {
      byte[] bytes = mutate(seeds.get(random.nextInt(seeds.size())), random);
      try {
        Objects.requireNonNull(receive(bytes));
      } catch (WireException e) {
        refused++;
      }
    }
    System.out.println(HOSTILE_MESSAGES + " hostile messages, " + refused + " refused");
    assertThat(refused).isBetween(HOSTILE_MESSAGES / 4, HOSTILE_MESSAGES - 1);
  }

  /** Each array holds the one before it twice; 24 of them are 16 million values. */
  private static byte[] bombBytes() {
    ByteBuffer bytes = ByteBuffer.allocate(4096);
    bytes.put((byte) MessageWriter.RETURNED);
    for (int level = 0; level < 24; level++) {
      bytes.put((byte) ValueTag.ARRAY).putInt(9).put((byte) 1).putInt(2);
    }
    bytes.put((byte) ValueTag.NULL).put((byte) ValueTag.NULL);
    for (int level = 23; level > 0; level--) {
      bytes.put((byte) ValueTag.SAME).putInt(level);
    }
    bytes.putInt(0);
    return Arrays.copyOf(bytes.array(), bytes.position());
  }

  private static List<byte[]> seeds() throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    for (Object value : values()) {
      seeds.add(bytes(new Message.Returned(value, new Object[] {value, new Object[] {value}})));
    }
    T0.Parts parts = new T0.Parts(new double[] {1}, new double[] {2});
    seeds.add(bytes(new Message.Returned(parts, new Object[] {parts, List.of(parts)})));
    seeds.add(bytes(new Message.Threw("Error", "message", Message.Frame.NONE, List.of(0, 2))));
    seeds.add(bytes(new Message.Done(List.of(1))));
    seeds.add(bytes(new Message.Callback(3, new Object[] {new double[] {1}})));
    seeds.add(bytes(new Message.StandIn(1, new Object[] {new double[] {1}})));
    seeds.add(bytes(new Message.Given(3)));
    seeds.add(bytes(new Message.TooLarge("so much")));
    return seeds;
  }

  private static byte[] mutate(byte[] seed, SplittableRandom random) {
    byte[] bytes = Arrays.copyOf(seed, seed.length + random.nextInt(3));
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(4)) {
        case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
        case 1 -> bytes[at] = (byte) random.nextInt(ValueTag.FOREIGN + 2);
        case 2 -> bytes[at] = (byte) random.nextInt();
        default -> bytes = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
      }
    }
    return bytes;
  }

  private static @Nullable Object carry(Object value) throws IOException {
    return ((Message.Answer) through(new Message.Answer(value), NONE, NONE)).value();
  }

  private static Message through(Message message, FunctionExchange from, FunctionExchange to)
      throws IOException {
    ByteArrayOutputStream wire = new ByteArrayOutputStream();
    new Channel(InputStream.nullInputStream(), wire, CATALOG, from).send(message);
    return new Channel(
            new ByteArrayInputStream(wire.toByteArray()),
            OutputStream.nullOutputStream(),
            CATALOG,
            to)
        .receive();
  }

  private static byte[] bytes(Message message) throws IOException {
    return MessageWriter.toBytes(message, CATALOG, NONE);
  }

  private static Message receive(byte[] bytes) throws IOException {
    return receiveRaw(framed(bytes, 0));
  }

  private static byte[] framed(byte[] bytes, int answered) {
    return ByteBuffer.allocate(12 + bytes.length)
        .putInt(bytes.length)
        .putInt(1)
        .putInt(answered)
        .put(bytes)
        .array();
  }

  private static Message receiveRaw(byte[] bytes) throws IOException {
    return new Channel(
            new ByteArrayInputStream(bytes), OutputStream.nullOutputStream(), CATALOG, NONE)
        .receive();
  }
}
