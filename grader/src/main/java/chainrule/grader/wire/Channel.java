package chainrule.grader.wire;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Sends and receives messages over a pair of streams.
 *
 * <p>The two sides take turns, and every message answers the one before it: it says that one's
 * number beside its own, so that what is sent twice or too late is not taken for an answer to
 * something else.
 */
public final class Channel {
  private final MessageInbox in;
  private final OutputStream out;
  private final TypeCatalog catalog;
  private final FunctionExchange functions;
  private final @Nullable IntSupplier numbers;
  private int sent;
  private boolean owed;
  private SharedObjectTable received = new SharedObjectTable();
  private long weight;

  /** Makes a channel whose messages are counted. */
  public Channel(
      InputStream in, OutputStream out, TypeCatalog catalog, FunctionExchange functions) {
    this(in, out, catalog, functions, null);
  }

  /**
   * Makes a channel.
   *
   * @param in where the other side writes
   * @param out where the other side reads
   * @param catalog the types that may cross; the same on both sides
   * @param functions this side's functions
   * @param numbers the numbers of this side's messages: where the other side must not guess what it
   *     will have to answer, they are random; null to count
   */
  public Channel(
      InputStream in,
      OutputStream out,
      TypeCatalog catalog,
      FunctionExchange functions,
      @Nullable IntSupplier numbers) {
    this.in = new MessageInbox(in);
    this.out = out;
    this.catalog = catalog;
    this.functions = functions;
    this.numbers = numbers;
  }

  /**
   * Sends a message, or nothing of it.
   *
   * @throws TooLargeException if it holds more than may cross
   * @throws IOException if the other side is gone
   */
  public void send(Message message) throws IOException {
    SharedObjectTable known =
        message instanceof Message.Answer ? received.continued() : new SharedObjectTable();
    write(encoded(message, known), false);
  }

  /**
   * Sends a message and receives its answer.
   *
   * @param before what was answered: the same bytes get the same answer; null to ask in any case
   * @throws TooLargeException if it holds more than may cross
   * @throws IOException if the other side is gone
   */
  public Message ask(Message message, @Nullable RepeatedMessages before) throws IOException {
    SharedObjectTable asking = new SharedObjectTable();
    ByteSink question = encoded(message, asking);
    if (before == null) {
      write(question, true);
      return read(next(), asking.continued());
    }
    byte[] asked = question.toArray();
    byte[] answer = before.answer(asked);
    if (answer == null) {
      write(question, true);
      answer = next().toArray();
      before.put(asked, answer);
    }
    return read(new ByteSource(answer, 0, answer.length), asking.continued());
  }

  private ByteSink encoded(Message message, SharedObjectTable known) throws IOException {
    ByteSink bytes = new ByteSink(MessageInbox.HEAD);
    MessageWriter.write(message, new ValueWriter(bytes, catalog, functions, known));
    return bytes;
  }

  /** A stack may have overflowed where an answer was waited for: it still comes first. */
  private void write(ByteSink message, boolean asks) throws IOException {
    if (owed) {
      next();
    }
    int number = numbers == null ? sent + 1 : numbers.getAsInt();
    message.fill(0, message.length());
    message.fill(MessageInbox.NUMBER, number);
    message.fill(MessageInbox.ANSWERED, in.number());
    message.writeTo(out);
    sent = number;
    owed = asks;
    out.flush();
  }

  private ByteSource next() throws IOException {
    ByteSource message = in.next(sent);
    owed = false;
    return message;
  }

  /**
   * Receives a message.
   *
   * @throws EOFException if the other side is gone
   * @throws WireException if what came is no message, or no answer to what was sent last
   */
  public Message receive() throws IOException {
    return read(next(), new SharedObjectTable());
  }

  private Message read(ByteSource bytes, SharedObjectTable known) throws WireException {
    int length = bytes.remaining();
    received = known;
    ValueReader reader = new ValueReader(bytes, catalog, functions, known);
    Message message = MessageReader.read(reader);
    weight = length + reader.values() * MessageLimits.VALUE_BYTES;
    return message;
  }

  /** Returns about how many bytes of memory the last message that was received takes. */
  public long weight() {
    return weight;
  }
}
