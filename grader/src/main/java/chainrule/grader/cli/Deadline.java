package chainrule.grader.cli;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a deadline as a person writes it. */
final class Deadline {
  /** A region alone says the offset; Java's own format wants both. */
  private static final Pattern LOCAL = Pattern.compile("([-\\dT:.]{16,29})\\[([^]]+)]");

  private Deadline() {}

  /**
   * Returns the time zones of whoever grades, that of the deadline first.
   *
   * @param text the deadline; null if there is none
   */
  static List<ZoneId> zones(@Nullable String text) {
    List<ZoneId> zones = new ArrayList<>();
    if (text != null && parsed(text) instanceof ZonedDateTime zoned) {
      zones.add(zoned.getZone());
    }
    zones.add(ZoneId.systemDefault());
    return zones;
  }

  /** Returns the moment; a time without a zone is this machine's. Empty if it is no time. */
  static Optional<Instant> time(String text) {
    try {
      TemporalAccessor time = parsed(text);
      return Optional.of(
          time instanceof ZonedDateTime zoned
              ? zoned.toInstant()
              : LocalDateTime.from(time).atZone(ZoneId.systemDefault()).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static TemporalAccessor parsed(String text) {
    Matcher local = LOCAL.matcher(text.strip().replace(' ', 'T'));
    if (local.matches()) {
      return LocalDateTime.parse(local.group(1)).atZone(ZoneId.of(local.group(2)));
    }
    return DateTimeFormatter.ISO_DATE_TIME.parseBest(
        text.strip().replace(' ', 'T'), ZonedDateTime::from, LocalDateTime::from);
  }
}
