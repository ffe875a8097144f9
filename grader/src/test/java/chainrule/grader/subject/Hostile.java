package chainrule.grader.subject;

import chainrule.exercises.t0.T0;
import chainrule.grader.sandbox.StandInCalls;
import chainrule.grader.wire.Channel;
import chainrule.grader.wire.FunctionExchange;
import chainrule.grader.wire.Message;
import chainrule.grader.wire.TypeCatalog;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.util.Objects;

/** Answers that speak to the judge themselves, on the pipes that the agent uses. */
public final class Hostile {
  private static final int RETURNED = 66;
  private static final int LIST = 12;

  private Hostile() {}

  /** Hands in an answer that sends a byte of a long message now and then, for ever. */
  public static void drip() {
    handIn(
        (in, out) -> {
          out.write(head(1 << 16));
          while (true) {
            out.write(1);
            sleep(20);
          }
        });
  }

  /** Hands in an answer that never answers. */
  public static void silence() {
    handIn((in, out) -> sleep(600_000));
  }

  /** Hands in an answer that answers as the agent does, which then answers again. */
  public static void twice() {
    handIn((in, out) -> agents().send(new Message.Returned(32.0, new Object[2])));
  }

  /** Hands in an answer that answers as the agent does, and never lets it read again. */
  public static void deafAfterwards() {
    handIn(
        (in, out) -> {
          agents().send(new Message.Returned(32.0, new Object[2]));
          sleep(600_000);
        });
  }

  /** Hands in an answer that is nothing but lists inside of lists. */
  public static void nesting() {
    handIn(
        (in, out) -> {
          ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          DataOutputStream data = new DataOutputStream(bytes);
          data.writeByte(RETURNED);
          for (int i = 0; i < 100_000; i++) {
            data.writeByte(LIST);
            data.writeInt(1);
          }
          framed(out, bytes.toByteArray());
        });
  }

  /** Hands in an answer that announces a message and ends in the middle of it. */
  public static void half() {
    handIn(
        (in, out) -> {
          out.write(new byte[] {0, 0, 1, 0, RETURNED});
          Runtime.getRuntime().halt(9);
        });
  }

  /** Hands in an answer that closes the pipe to the judge and lives on. */
  public static void closeOutput() {
    handIn(
        (in, out) -> {
          out.close();
          sleep(600_000);
        });
  }

  /** Hands in an answer that closes the pipe from the judge and lives on. */
  public static void closeInput() {
    handIn(
        (in, out) -> {
          in.close();
          sleep(600_000);
        });
  }

  /** Hands in an answer that writes as fast as it can. */
  public static void flood() {
    handIn(
        (in, out) -> {
          byte[] block = new byte[1 << 16];
          block[1] = 1;
          while (true) {
            out.write(block);
          }
        });
  }

  /** Hands in an answer that asks the judge for ever and never reads what it says. */
  public static void deaf() {
    handIn(
        (in, out) -> {
          while (true) {
            send(in, out, new Message.StandIn(0, new Object[0]));
          }
        });
  }

  /** Hands in an answer that returns a large array each time. */
  public static void large() {
    T0.open().project((a, b) -> new T0.Parts(new double[500_000], new double[0]));
  }

  private interface Speech {
    void speak(InputStream in, OutputStream out) throws IOException;
  }

  private static void handIn(Speech speech) {
    T0.open()
        .dot(
            (a, b) -> {
              try {
                speech.speak(
                    new FileInputStream(FileDescriptor.in),
                    new FileOutputStream(FileDescriptor.out));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              return 0;
            });
  }

  private static void send(InputStream in, OutputStream out, Message message) throws IOException {
    FunctionExchange none =
        new FunctionExchange() {
          @Override
          public int numberOf(Object function) {
            return UNKNOWN;
          }

          @Override
          public Object function(Class<?> type, int number) {
            return type;
          }
        };
    new Channel(in, out, TypeCatalog.of(T0.class), none).send(message);
  }

  private static void framed(OutputStream out, byte[] bytes) throws IOException {
    out.write(head(bytes.length));
    out.write(bytes);
  }

  /** Returns the head of a message that answers what the agent received last. */
  private static byte[] head(int length) {
    int answered = (int) field(field(agents(), "in"), "number");
    return ByteBuffer.allocate(12).putInt(length).putInt(1).putInt(answered).array();
  }

  /** Returns the channel on which the agent speaks to the judge. */
  private static Channel agents() {
    return (Channel) field(field(StandInCalls.class, "judge"), "channel");
  }

  private static Object field(Object of, String name) {
    try {
      Class<?> owner = of instanceof Class<?> type ? type : of.getClass();
      Field field = owner.getDeclaredField(name);
      field.setAccessible(true);
      return Objects.requireNonNull(field.get(of));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void sleep(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
