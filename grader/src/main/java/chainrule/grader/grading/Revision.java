package chainrule.grader.grading;

import chainrule.exercises.hidden.Assignment;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Identifies the instructor's side of a homework, so that a mark can be traced to it. */
final class Revision {
  private static final int LENGTH = 16;

  private Revision() {}

  /** Returns the start of the SHA-256 of the instructor's notebook, in hexadecimal. */
  static String of(Assignment assignment) {
    byte[] text = assignment.notebook().toJson().getBytes(StandardCharsets.UTF_8);
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
      return HexFormat.of().formatHex(digest).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
