package chainrule.grader.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the {@code timestamp.txt} that nbgrader leaves beside a collected notebook. */
final class Timestamp {
  static final String FILE = "timestamp.txt";

  private static final long MAX_BYTES = 200;
  private static final Pattern TEXT =
      Pattern.compile(
          "(\\d{4}-\\d\\d-\\d\\d)[ T](\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})?) ?(\\S*)\\s*");

  private Timestamp() {}

  /** Returns when the notebook in a folder was handed in, if nbgrader noted it. */
  static Optional<Instant> beside(Path notebook) {
    Path file = notebook.resolveSibling(FILE);
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) <= MAX_BYTES
          ? of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Reads a text such as {@code 2025-02-02 15:58:23.948203 UTC}; a missing zone is UTC. */
  static Optional<Instant> of(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      LocalDateTime time =
          LocalDateTime.parse(
              matcher.group(1) + "T" + matcher.group(2), DateTimeFormatter.ISO_LOCAL_DATE_TIME);
      String zone = matcher.group(3);
      return Optional.of(
          time.atZone(zone.isEmpty() ? ZoneOffset.UTC : ZoneId.of(zone, ZoneId.SHORT_IDS))
              .toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
