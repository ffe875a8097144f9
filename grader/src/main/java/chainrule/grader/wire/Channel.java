package chainrule.grader.wire;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Sends and receives messages over a pair of streams; a message goes after its length. */
public final class Channel {
  private static final int HEAD = Integer.BYTES;

  private final Inbox in;
  private final OutputStream out;
  private final Catalog catalog;
  private final Functions functions;
  private long weight;

  /**
   * Makes a channel.
   *
   * @param in where the other side writes
   * @param out where the other side reads
   * @param catalog the types that may cross; the same on both sides
   * @param functions this side's functions
   */
  public Channel(InputStream in, OutputStream out, Catalog catalog, Functions functions) {
    this.in = new Inbox(in);
    this.out = out;
    this.catalog = catalog;
    this.functions = functions;
  }

  /**
   * Sends a message, or nothing of it.
   *
   * @throws TooLargeException if it holds more than may cross
   * @throws IOException if the other side is gone
   */
  public void send(Message message) throws IOException {
    write(encoded(message));
  }

  /**
   * Sends a message and receives its answer.
   *
   * @param before what was answered: the same bytes get the same answer; null to ask in any case
   * @throws TooLargeException if it holds more than may cross
   * @throws IOException if the other side is gone
   */
  public Message ask(Message message, @Nullable Answered before) throws IOException {
    Bytes question = encoded(message);
    if (before == null) {
      write(question);
      return read(in.next());
    }
    byte[] asked = question.toArray();
    byte[] answer = before.answer(asked);
    if (answer == null) {
      write(question);
      answer = in.next().toArray();
      before.put(asked, answer);
    }
    return read(new ByteSource(answer, 0, answer.length));
  }

  private Bytes encoded(Message message) throws IOException {
    Bytes bytes = new Bytes(HEAD);
    MessageWriter.write(message, new ValueWriter(bytes, catalog, functions));
    return bytes;
  }

  private void write(Bytes message) throws IOException {
    message.fill(0, message.length());
    message.writeTo(out);
    out.flush();
  }

  /**
   * Receives a message.
   *
   * @throws EOFException if the other side is gone
   * @throws WireException if what came is no message
   */
  public Message receive() throws IOException {
    return read(in.next());
  }

  private Message read(ByteSource bytes) throws WireException {
    int length = bytes.remaining();
    ValueReader reader = new ValueReader(bytes, catalog, functions);
    Message message = MessageReader.read(reader);
    weight = length + reader.values() * Limits.VALUE_BYTES;
    return message;
  }

  /** Returns about how many bytes of memory the last message that was received takes. */
  public long weight() {
    return weight;
  }
}
