package chainrule.grader.intake;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads the short names of time zones that {@code strftime("%Z")} writes.
 *
 * <p>The names are those that the IANA time zone database uses today. Where it uses one for several
 * places, the zones of whoever grades decide, and if they do not, nothing does: a guess would be
 * hours off.
 *
 * @param own zones of whoever grades, the first that fits counts
 * @see "IANA time zone database, column FORMAT"
 */
record ZoneNames(List<ZoneId> own) {
  private static final String TABLE =
      """
      UTC 0, UT 0, Z 0, GMT 0, WET 0, WEST +1, BST +1, CET +1, CEST +2, MET +1, MEST +2, EET +2,
      EEST +3, MSK +3, IDT +3, WAT +1, CAT +2, SAST +2, EAT +3, PKT +5, WIB +7, WITA +8, WIT +9,
      HKT +8, JST +9, KST +9, AWST +8, ACST +0930, ACDT +1030, AEST +10, AEDT +11, NZST +12,
      NZDT +13, ChST +10, SST -11, HST -10, HDT -9, AKST -9, AKDT -8, PDT -7, MST -7, MDT -6,
      CDT -5, EST -5, EDT -4, AST -4, ADT -3, NST -0330, NDT -0230
      """;

  private static final Map<String, ZoneOffset> OFFSETS = offsets();

  /** Havana's CST is left out: it is the offset of New York, where CST means Chicago. */
  private static final Map<String, List<ZoneId>> SHARED =
      Map.of(
          "IST", zones("Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"),
          "CST", zones("America/Chicago", "Asia/Shanghai"),
          "PST", zones("America/Los_Angeles", "Asia/Manila"));

  private static Map<String, ZoneOffset> offsets() {
    Map<String, ZoneOffset> offsets = new HashMap<>();
    for (String entry : TABLE.strip().split(",\\s+", -1)) {
      String[] parts = entry.split(" ", 2);
      offsets.put(parts[0], parts[1].equals("0") ? ZoneOffset.UTC : ZoneOffset.of(parts[1]));
    }
    return offsets;
  }

  private static List<ZoneId> zones(String... ids) {
    return List.of(ids).stream().map(ZoneId::of).toList();
  }

  /**
   * Returns the offset that a name stands for.
   *
   * @param name such as {@code CEST}, {@code +0530} or {@code Europe/Berlin}
   * @param time when it was the local time there
   * @throws DateTimeException with words that say why it cannot be told
   */
  ZoneOffset offset(String name, LocalDateTime time) {
    ZoneOffset known = OFFSETS.get(name);
    if (known != null) {
      return known;
    }
    List<ZoneId> shared = SHARED.get(name);
    if (shared != null) {
      return decided(name, shared, time);
    }
    if (!name.matches("[+-]\\d{2}.*|(UTC|GMT)[+-].*|[A-Z][A-Za-z_]+/.*")) {
      throw new DateTimeException("no time zone is known as " + name);
    }
    return ZoneId.of(name).getRules().getOffset(time);
  }

  private ZoneOffset decided(String name, List<ZoneId> shared, LocalDateTime time) {
    for (ZoneId mine : own) {
      ZoneOffset offset = mine.getRules().getOffset(time);
      for (ZoneId zone : shared) {
        if (isNamed(name, zone, time) && zone.getRules().getOffset(time).equals(offset)) {
          return offset;
        }
      }
    }
    String places = shared.stream().map(ZoneId::getId).collect(Collectors.joining(" or "));
    throw new DateTimeException(
        name
            + " may be "
            + places
            + "; a deadline with its zone decides, as in --due TIME["
            + shared.get(0)
            + "]");
  }

  /** In summer Chicago says CDT and Jerusalem IDT, while IST is Dublin's name for summer alone. */
  private static boolean isNamed(String name, ZoneId zone, LocalDateTime time) {
    boolean summer = zone.getRules().isDaylightSavings(time.atZone(zone).toInstant());
    boolean dublin = zone.getId().equals("Europe/Dublin");
    return dublin
        ? zone.getRules().getOffset(time).getTotalSeconds() > 0
        : !summer || !name.endsWith("ST");
  }
}
