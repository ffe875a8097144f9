package chainrule.grader.judge;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Draws the seed of a student's random cases: another one for each, always the same for one. */
public final class StudentSeeds {
  private StudentSeeds() {}

  /** Returns the seed of a student in a homework. */
  public static long of(String student, String homework) {
    try {
      byte[] text = (homework + "\n" + student).getBytes(StandardCharsets.UTF_8);
      return ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text)).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
