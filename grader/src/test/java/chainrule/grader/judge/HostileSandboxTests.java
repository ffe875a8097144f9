package chainrule.grader.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.exercises.t0.T0;
import chainrule.grader.execute.CheckFunctions;
import chainrule.grader.execute.SandboxLostException;
import chainrule.grader.execute.SandboxProcess;
import chainrule.grader.wire.Channel;
import chainrule.grader.wire.Message;
import chainrule.grader.wire.MessageLimits;
import chainrule.grader.wire.TypeCatalog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sandbox that says anything, at any time: the judge's side of the conversation ends. */
final class HostileSandboxTests {
  private static final int CONVERSATIONS = 50_000;
  private static final TypeCatalog CATALOG = TypeCatalog.of(T0.class);
  private static final double[] A = {1, 2};

  /** The judge gives all its messages this number, so that what is made up can answer them. */
  private static final int NUMBER = 7;

  private static final int ANSWERED = 2 * Integer.BYTES;

  @Test
  void everyConversationEndsWithAReplyOrAVerdict() throws IOException {
    SplittableRandom random = new SplittableRandom(19_86);
    List<byte[]> said = said();
    int replies = 0;
    int messages = 0;
    for (int i = 0; i < CONVERSATIONS; i++) {
      ByteArrayOutputStream stream = new ByteArrayOutputStream();
      stream.write(said.get(0));
      int count = 1 + random.nextInt(6);
      messages += count;
      for (int j = 0; j < count; j++) {
        stream.write(hostile(said.get(random.nextInt(said.size())), random));
      }
      try (SandboxProcess sandbox =
          new SandboxProcess(new Scripted(stream.toByteArray()), CATALOG, () -> NUMBER)) {
        Object[] arguments = {A, A};
        assertThat(sandbox.ask(new Message.Call(0, arguments), 60)).isNotNull();
        replies++;
      } catch (SandboxLostException gone) {
        assertThat(gone.reason()).hasSizeLessThanOrEqualTo(200);
      }
    }
    System.out.println(messages + " hostile messages to judges, " + replies + " taken for replies");
    assertThat(replies).isBetween(1, CONVERSATIONS - 1);
  }

  @Test
  void whatIsSentTooLateEndsTheConversationItIsHeardIn() throws Exception {
    int[] number = {NUMBER};
    byte[] returned = said().get(2);
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    stream.write(said().get(0));
    stream.write(returned);
    stream.write(returned);
    Object[] arguments = {A, A};
    try (SandboxProcess sandbox =
        new SandboxProcess(new Scripted(stream.toByteArray()), CATALOG, () -> number[0]++)) {
      assertThat(sandbox.ask(new Message.Call(0, arguments), 60))
          .isInstanceOf(Message.Returned.class);
      assertThatThrownBy(() -> sandbox.ask(new Message.Call(0, arguments), 60))
          .isInstanceOf(SandboxLostException.class)
          .hasMessage(
              "broke the protocol of the sandbox: a message that does not answer what was said"
                  + " last; it was sent twice, or too late");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, ended the Java virtual machine (exit status 1)",
    "3, ran out of memory",
    "134, 'stopped with the Java virtual machine it ran in, which crashed (exit status 134)'",
    "137, 'stopped with the Java virtual machine it ran in, which was killed (exit status 137)'",
    "139, 'stopped with the Java virtual machine it ran in, which crashed (exit status 139)'",
    "141, ended the Java virtual machine (exit status 141)"
  })
  void saysHowTheMachineEnded(int status, String reason) throws IOException {
    byte[] greeting = said().get(0);
    try (SandboxProcess sandbox =
        new SandboxProcess(new Scripted(greeting, status), CATALOG, () -> NUMBER)) {
      assertThatThrownBy(() -> sandbox.ask(new Message.Call(0, new Object[] {A, A}), 60))
          .isInstanceOfSatisfying(
              SandboxLostException.class,
              gone -> assertThat(gone.killed()).isEqualTo(status == 137))
          .hasMessage(reason);
    }
  }

  /** What waits for input is woken by its end, which comes before the sandbox's own. */
  @Test
  void isLateEvenWhereItsEndMakesItAnswer() throws Exception {
    PipedOutputStream answers = new PipedOutputStream();
    PipedInputStream said = new PipedInputStream(answers, 1 << 16);
    answers.write(said().get(0));
    byte[] done = said().get(1);
    Scripted process =
        new Scripted(said, 137) {
          @Override
          public Process destroyForcibly() {
            try {
              answers.write(done);
              answers.flush();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
            return this;
          }
        };
    try (SandboxProcess sandbox = new SandboxProcess(process, CATALOG, () -> NUMBER)) {
      assertThatThrownBy(() -> sandbox.ask(new Message.Run("Notebook", "run"), 0.2))
          .isInstanceOfSatisfying(
              SandboxLostException.class, gone -> assertThat(gone.late()).isTrue())
          .hasMessage("did not return within 0.2 s");
    }
  }

  /** The first is what an honest sandbox begins with. */
  private static List<byte[]> said() throws IOException {
    List<byte[]> said = new ArrayList<>();
    for (Message message :
        List.of(
            new Message.Done(List.of()),
            new Message.Done(List.of(0, 1, 2)),
            new Message.Returned(A, new Object[] {A, new double[] {3}}),
            new Message.Returned(null, new Object[0]),
            new Message.Threw("Error", "x".repeat(1000), Message.Frame.NONE, List.of(1)),
            new Message.TooLarge("\u001b".repeat(500)),
            new Message.Callback(0, new Object[] {A}),
            new Message.Callback(Integer.MIN_VALUE, new Object[] {A}),
            new Message.StandIn(0, new Object[] {A, A}),
            new Message.Answer(A),
            new Message.Run("java.lang.Runtime", "halt"))) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      new Channel(InputStream.nullInputStream(), bytes, CATALOG, new CheckFunctions(CATALOG))
          .send(message);
      byte[] framed = bytes.toByteArray();
      if (!said.isEmpty()) {
        ByteBuffer.wrap(framed).putInt(ANSWERED, NUMBER);
      }
      said.add(framed);
    }
    return said;
  }

  private static byte[] hostile(byte[] message, SplittableRandom random) {
    byte[] bytes = message.clone();
    switch (random.nextInt(6)) {
      case 0 -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      case 1 -> bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      case 2 -> bytes = java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length));
      case 3 -> ByteBuffer.wrap(bytes).putInt(random.nextInt(-2, MessageLimits.MESSAGE_BYTES + 2));
      case 4 -> ByteBuffer.wrap(bytes).putInt(ANSWERED, random.nextInt(-1, NUMBER + 2));
      default -> {
        // out of order is hostile enough
      }
    }
    return bytes;
  }

  /** A process that has already said all it will ever say. */
  private static class Scripted extends Process {
    private final InputStream said;
    private final int status;

    Scripted(byte[] said) {
      this(said, 1);
    }

    Scripted(byte[] said, int status) {
      this(new ByteArrayInputStream(said), status);
    }

    Scripted(InputStream said, int status) {
      this.said = said;
      this.status = status;
    }

    @Override
    public OutputStream getOutputStream() {
      return OutputStream.nullOutputStream();
    }

    @Override
    public InputStream getInputStream() {
      return said;
    }

    @Override
    public InputStream getErrorStream() {
      return InputStream.nullInputStream();
    }

    @Override
    public ProcessHandle toHandle() {
      return ProcessHandle.current();
    }

    @Override
    public int waitFor() {
      return status;
    }

    @Override
    public boolean waitFor(long timeout, TimeUnit unit) {
      return true;
    }

    @Override
    public int exitValue() {
      return status;
    }

    @Override
    public boolean isAlive() {
      return false;
    }

    @Override
    public Process destroyForcibly() {
      return this;
    }

    @Override
    public void destroy() {
      // it is over
    }
  }
}
