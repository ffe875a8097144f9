package chainrule.grader.wire;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/** Sends and receives messages over a pair of streams; a message goes after its length. */
public final class Channel {
  private final InputStream in;
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
    this.in = new BufferedInputStream(in);
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
    write(MessageWriter.toBytes(message, catalog, functions));
  }

  /**
   * Sends a message and receives its answer.
   *
   * @param before what was answered: the same bytes get the same answer; null to ask in any case
   * @throws TooLargeException if it holds more than may cross
   * @throws IOException if the other side is gone
   */
  public Message ask(Message message, @Nullable Answered before) throws IOException {
    byte[] question = MessageWriter.toBytes(message, catalog, functions);
    byte[] answer = before == null ? null : before.answer(question);
    if (answer == null) {
      write(question);
      answer = readBytes();
      if (before != null) {
        before.put(question, answer);
      }
    }
    return read(answer);
  }

  private void write(byte[] bytes) throws IOException {
    byte[] framed =
        ByteBuffer.allocate(Integer.BYTES + bytes.length).putInt(bytes.length).put(bytes).array();
    out.write(framed);
    out.flush();
  }

  /**
   * Receives a message.
   *
   * @throws EOFException if the other side is gone
   * @throws WireException if what came is no message
   */
  public Message receive() throws IOException {
    return read(readBytes());
  }

  private byte[] readBytes() throws IOException {
    int length = ByteBuffer.wrap(bytes(Integer.BYTES)).getInt();
    if (length <= 0 || length > Limits.MESSAGE_BYTES) {
      throw new WireException(
          "a message of " + length + " bytes; allowed are 1 to " + Limits.MESSAGE_BYTES);
    }
    return bytes(length);
  }

  private Message read(byte[] bytes) throws WireException {
    ValueReader reader = new ValueReader(bytes, catalog, functions);
    Message message = MessageReader.read(reader);
    weight = bytes.length + reader.values() * Limits.VALUE_BYTES;
    return message;
  }

  /** Returns about how many bytes of memory the last message that was received takes. */
  public long weight() {
    return weight;
  }

  /** Memory is taken as the bytes come, not as they are announced. */
  private byte[] bytes(int count) throws IOException {
    byte[] bytes = in.readNBytes(count);
    if (bytes.length < count) {
      throw new EOFException("the other side is gone");
    }
    return bytes;
  }
}
