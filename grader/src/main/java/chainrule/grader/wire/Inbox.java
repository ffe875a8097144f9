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
final class Inbox {
  private static final int FIRST = 1 << 13;

  private final InputStream in;
  private byte[] bytes = new byte[FIRST];
  private int from;
  private int to;

  Inbox(InputStream in) {
    this.in = in;
  }

  /**
   * Waits for a message; it stays as it is until the next one is waited for.
   *
   * @throws EOFException if the other side is gone
   * @throws WireException if what came is no message
   */
  ByteSource next() throws IOException {
    need(Integer.BYTES);
    int length = new ByteSource(bytes, from, to).readInt();
    if (length <= 0 || length > Limits.MESSAGE_BYTES) {
      throw new WireException(
          "a message of " + length + " bytes; allowed are 1 to " + Limits.MESSAGE_BYTES);
    }
    need(Integer.BYTES + length);
    int begin = from + Integer.BYTES;
    from = begin + length;
    ByteSource message = new ByteSource(bytes, begin, from);
    if (bytes.length > FIRST) {
      letGo();
    }
    return message;
  }

  private void letGo() {
    bytes = Arrays.copyOfRange(bytes, from, Math.max(to, from + FIRST));
    to -= from;
    from = 0;
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
