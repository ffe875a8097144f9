package chainrule.grader.intake;

import chainrule.exercises.ipynb.FileProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a notebook was handed in, as somebody noted it; nbgrader does in a {@code timestamp.txt}
 * beside it.
 *
 * @param time null if nobody noted it, or not readably
 * @param problem why it cannot be read; null if it can, or is not there
 */
record HandInTime(@Nullable Instant time, @Nullable String problem) {
  static final String FILE = "timestamp.txt";

  /** Nobody noted anything. */
  static final HandInTime NONE = new HandInTime(null, null);

  static final int MAX_BYTES = 200;

  private static final int LONGEST_SHOWN = 60;
  private static final String EXPECTED = "; expected a time such as 2026-03-04 12:00:00 UTC";
  private static final Pattern TEXT =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)[ T](\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d{1,9})?) ?(\\S*)");

  /** Returns what nbgrader noted about a notebook. */
  static HandInTime beside(Path notebook, ZoneNames zones) {
    Path file = notebook.resolveSibling(FILE);
    try {
      BasicFileAttributes attributes =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isSymbolicLink()) {
        return link();
      }
      if (!attributes.isRegularFile()) {
        return unreadable(FILE + " is no regular file");
      }
      try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
        return of(in.readNBytes(MAX_BYTES + 1), zones);
      }
    } catch (NoSuchFileException e) {
      return NONE;
    } catch (IOException e) {
      return unreadable(FILE + " cannot be read: " + FileProblem.words(e));
    }
  }

  /** Returns what to say of a link: it may lead anywhere. */
  static HandInTime link() {
    return unreadable(FILE + " is a symbolic link");
  }

  static HandInTime unreadable(String what) {
    return new HandInTime(null, what + EXPECTED);
  }

  /** Reads the bytes of a file. */
  static HandInTime of(byte[] bytes, ZoneNames zones) {
    if (bytes.length > MAX_BYTES) {
      return unreadable(FILE + " is longer than " + MAX_BYTES + " bytes");
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return of(text, zones);
    } catch (CharacterCodingException e) {
      return unreadable(FILE + " is not UTF-8 text");
    }
  }

  /** Reads a text such as {@code 2025-02-02 15:58:23.948203 UTC}; a missing zone is UTC. */
  static HandInTime of(String text, ZoneNames zones) {
    String bare = text.replaceFirst("^\uFEFF", "").strip();
    Matcher matcher = TEXT.matcher(bare);
    if (!matcher.matches()) {
      String start = FileNames.shortened(bare, LONGEST_SHOWN);
      return unreadable(bare.isEmpty() ? FILE + " is empty" : "found " + start);
    }
    try {
      LocalDateTime time =
          LocalDateTime.parse(
              matcher.group(1) + "T" + matcher.group(2).replace(',', '.'),
              DateTimeFormatter.ISO_LOCAL_DATE_TIME);
      String zone = matcher.group(3);
      ZoneOffset offset = zone.isEmpty() ? ZoneOffset.UTC : zones.offset(zone, time);
      return new HandInTime(time.toInstant(offset), null);
    } catch (DateTimeException e) {
      return new HandInTime(null, "found " + bare + ": " + e.getMessage());
    }
  }

  /** Returns when something was handed in: as noted, or else as its file says. */
  Instant or(Instant fileTime) {
    return time == null ? fileTime : time;
  }
}
