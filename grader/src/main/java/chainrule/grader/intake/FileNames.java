package chainrule.grader.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes file names out of students' names. */
public final class FileNames {
  private static final int LONGEST = 40;
  private static final Pattern LOOKS_MADE = Pattern.compile(".*-[0-9a-f]{8}");
  private static final Pattern RESERVED =
      Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  private FileNames() {}

  /**
   * Returns a name that every file system takes, without ending.
   *
   * <p>A name that can stay as it is does; any other is cut to harmless characters and gets a piece
   * of its digest, so that two students never share a file.
   *
   * @param student any text
   */
  public static String of(String student) {
    StringBuilder name = new StringBuilder();
    Normalizer.normalize(student, Normalizer.Form.NFC)
        .codePoints()
        .limit(LONGEST)
        .map(c -> isHarmless(c) ? c : '_')
        .forEach(name::appendCodePoint);
    if (name.isEmpty() || name.charAt(0) == '.' || name.charAt(0) == '-') {
      name.insert(0, '_');
    }
    String made = name.toString().stripTrailing();
    made = made.endsWith(".") ? made + "_" : made;
    return made.equals(student) && isFree(made) ? made : made + "-" + digest(student);
  }

  /** Returns a text, or as much of its beginning as there is room for. */
  static String shortened(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }

  private static boolean isHarmless(int c) {
    return Character.isLetterOrDigit(c) || "._-+@ ".indexOf(c) >= 0;
  }

  private static boolean isFree(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return !LOOKS_MADE.matcher(lower).matches() && !RESERVED.matcher(lower).matches();
  }

  private static String digest(String student) {
    return sha256(student.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
  }

  /** Returns the SHA-256 of some bytes, in hexadecimal. */
  static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
