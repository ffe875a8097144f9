package chainrule.grader.wire;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Takes messages out of a stream, one at a time.
 *
 * <p>Memory is taken as the bytes come, not as they are announced.
 */
final class MessageInbox {
  /** What goes before a message: its length, its number, and the number of what it answers. */
  static final int HEAD = 3 * Integer.BYTES;

  static final int NUMBER = Integer.BYTES;
  static final int ANSWERED = 2 * Integer.BYTES;

  private static final int FIRST = 1 << 13;

  /** A Java virtual machine that crashes prints a report, whose first bytes are these. */
  private static final int LAST_WORDS = '#' << 24 | '\n' << 16 | '#' << 8 | ' ';

  private final InputStream in;
  private byte[] bytes = new byte[FIRST];
  private int from;
  private int to;
  private int number;

  MessageInbox(InputStream in) {
    this.in = in;
  }

  /**
   * Waits for a message; it stays as it is until the next one is waited for.
   *
   * <p>Nothing is taken that is not returned, even if the stack overflows in between.
   *
   * @param asked the number of the message that it must answer
   * @throws EOFException if the other side is gone
   * @throws WireException if what came is no such message
   */
  ByteSource next(int asked) throws IOException {
    need(Integer.BYTES);
    int length = new ByteSource(bytes, from, to).readInt();
    if (length <= 0 || length > MessageLimits.MESSAGE_BYTES) {
      throw length == LAST_WORDS
          ? WireException.crash()
          : new WireException(
              "a message of " + length + " bytes; allowed are 1 to " + MessageLimits.MESSAGE_BYTES);
    }
    need(HEAD);
    ByteSource head = new ByteSource(bytes, from + NUMBER, to);
    int sent = head.readInt();
    if (head.readInt() != asked) {
      throw new WireException(
          "a message that does not answer what was said last; it was sent twice, or too late");
    }
    need(HEAD + length);
    int begin = from + HEAD;
    int end = begin + length;
    ByteSource message = new ByteSource(bytes, begin, end);
    byte[] fresh =
        bytes.length > FIRST ? Arrays.copyOfRange(bytes, end, Math.max(to, end + FIRST)) : bytes;
    from = fresh == bytes ? end : 0;
    to = fresh == bytes ? to : to - end;
    bytes = fresh;
    number = sent;
    return message;
  }

  /** Returns the number of the last message; 0 if none has come. */
  int number() {
    return number;
  }

  private void need(int count) throws IOException {
    if (to - from < count) {
      await(count);
    }
  }

  private void await(int count) throws IOException {
    System.arraycopy(bytes, from, bytes, 0, to - from);
    to -= from;
    from = 0;
    while (to < count) {
      if (to == bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.min(2 * to, count));
      }
      int more = in.read(bytes, to, bytes.length - to);
      if (more < 0) {
        throw new EOFException("the other side is gone");
      }
      to += more;
    }
  }
}
