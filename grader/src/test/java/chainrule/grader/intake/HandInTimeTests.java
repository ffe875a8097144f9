package chainrule.grader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HandInTimeTests {
  private static final ZoneNames NOWHERE = new ZoneNames(List.of());

  @TempDir private Path folder;

  /** The offsets are those of Python's zoneinfo. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-04 12:00:00.123456 EST, 2026-03-04T17:00:00.123456Z",
    "2026-07-04 12:00:00.123456 EDT, 2026-07-04T16:00:00.123456Z",
    "2026-07-04 12:00:00 CDT, 2026-07-04T17:00:00Z",
    "2026-01-04 12:00:00 MST, 2026-01-04T19:00:00Z",
    "2026-07-04 12:00:00 MST, 2026-07-04T19:00:00Z",
    "2026-07-04 12:00:00 PDT, 2026-07-04T19:00:00Z",
    "2026-07-04 12:00:00 AKDT, 2026-07-04T20:00:00Z",
    "2026-07-04 12:00:00 HST, 2026-07-04T22:00:00Z",
    "2026-07-04 12:00:00 NDT, 2026-07-04T14:30:00Z",
    "2026-01-04 12:00:00 CET, 2026-01-04T11:00:00Z",
    "2026-07-04 12:00:00 CET, 2026-07-04T11:00:00Z",
    "2026-07-04 12:00:00 CEST, 2026-07-04T10:00:00Z",
    "2026-07-04 12:00:00 BST, 2026-07-04T11:00:00Z",
    "2026-07-04 12:00:00 EEST, 2026-07-04T09:00:00Z",
    "2026-07-04 12:00:00 MSK, 2026-07-04T09:00:00Z",
    "2026-07-04 12:00:00 JST, 2026-07-04T03:00:00Z",
    "2026-07-04 12:00:00 ACST, 2026-07-04T02:30:00Z",
    "2026-01-04 12:00:00 AEDT, 2026-01-04T01:00:00Z",
    "2026-01-04 12:00:00 NZDT, 2026-01-03T23:00:00Z",
    "2026-07-04 12:00:00 GMT, 2026-07-04T12:00:00Z",
    "2026-07-04 12:00:00 UTC, 2026-07-04T12:00:00Z",
    "2026-07-04 12:00:00Z, 2026-07-04T12:00:00Z",
    "2026-07-04T12:00:00, 2026-07-04T12:00:00Z",
    "2026-07-04 12:00:00 +03, 2026-07-04T09:00:00Z",
    "2026-07-04 12:00:00 +0530, 2026-07-04T06:30:00Z",
    "2026-07-04 12:00:00-07:00, 2026-07-04T19:00:00Z",
    "2026-07-04 12:00:00 Europe/Berlin, 2026-07-04T10:00:00Z"
  })
  void aTimeOfStrftime(String text, Instant expected) {
    assertThat(HandInTime.of(text, NOWHERE)).isEqualTo(new HandInTime(expected, null));
    assertThat(HandInTime.of("\uFEFF" + text + "\r\n", NOWHERE).time()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-04 12:00:00 IST, Asia/Kolkata, 2026-01-04T06:30:00Z",
    "2026-01-04 12:00:00 IST, Asia/Jerusalem, 2026-01-04T10:00:00Z",
    "2026-07-04 12:00:00 IST, Europe/Dublin, 2026-07-04T11:00:00Z",
    "2026-07-04 12:00:00 IST, +05:30, 2026-07-04T06:30:00Z",
    "2026-01-04 12:00:00 CST, America/Chicago, 2026-01-04T18:00:00Z",
    "2026-01-04 12:00:00 CST, America/Winnipeg, 2026-01-04T18:00:00Z",
    "2026-01-04 12:00:00 CST, Asia/Taipei, 2026-01-04T04:00:00Z",
    "2026-01-04 12:00:00 PST, -08:00, 2026-01-04T20:00:00Z",
    "2026-07-04 12:00:00 PST, Asia/Manila, 2026-07-04T04:00:00Z"
  })
  void aSharedNameIsReadByTheClockOfWhoeverGrades(String text, ZoneId own, Instant expected) {
    ZoneNames zones = new ZoneNames(List.of(own));
    assertThat(HandInTime.of(text, zones).time()).isEqualTo(expected);
    ZoneNames second = new ZoneNames(List.of(ZoneId.of("Pacific/Kiritimati"), own));
    assertThat(HandInTime.of(text, second).time()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-04 12:00:00 CST, America/New_York",
    "2026-01-04 12:00:00 CST, UTC",
    "2026-01-04 12:00:00 IST, Europe/Berlin",
    "2026-07-04 12:00:00 IST, Asia/Jerusalem",
    "2026-07-04 12:00:00 PST, America/Denver"
  })
  void aSharedNameIsNeverGuessed(String text, ZoneId own) {
    HandInTime timestamp = HandInTime.of(text, new ZoneNames(List.of(own)));

    assertThat(timestamp.time()).isNull();
    assertThat(timestamp.problem())
        .startsWith("found " + text + ": ")
        .contains(" may be ", " or ", "--due TIME[");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "yesterday",
        "",
        "2026-13-04 12:00:00 UTC",
        "2026-02-30 12:00:00 UTC",
        "2026-03-04 12:00:00 XYZ",
        "2026-03-04 12:00:00 Mitteleuropäische Zeit",
        "2026-03-04 12:00:00 UTC\n2026-03-05 12:00:00 UTC",
        "04/03/2026 12:00"
      })
  void anythingElseIsNamed(String text) {
    assertThat(HandInTime.of(text, NOWHERE).time()).isNull();
    assertThat(HandInTime.of(text, NOWHERE).problem()).isNotEmpty();
  }

  @Test
  void whatIsNoSmallTextFileIsNamed() throws Exception {
    Path notebook = folder.resolve("x.ipynb");
    Path file = folder.resolve(HandInTime.FILE);
    assertThat(HandInTime.beside(notebook, NOWHERE)).isEqualTo(HandInTime.NONE);

    Files.writeString(file, "2026-03-04 12:00:00 UTC" + " ".repeat(1 << 20));
    assertThat(problem(notebook)).startsWith("timestamp.txt is longer than 200 bytes; expected");
    Files.write(file, "2026-03-04 12:00:00 UTC".getBytes(StandardCharsets.UTF_16));
    assertThat(problem(notebook)).startsWith("timestamp.txt is not UTF-8 text");
    Files.delete(file);
    Files.createSymbolicLink(file, Path.of("/dev/zero"));
    assertThat(problem(notebook)).startsWith("timestamp.txt is a symbolic link");
    Files.delete(file);
    Files.createDirectory(file);
    assertThat(problem(notebook)).startsWith("timestamp.txt is no regular file");
    Files.delete(file);
    assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor()).isZero();
    assertThat(problem(notebook)).startsWith("timestamp.txt is no regular file");
  }

  private static String problem(Path notebook) throws IOException {
    HandInTime timestamp = HandInTime.beside(notebook, NOWHERE);
    assertThat(timestamp.time()).isNull();
    return String.valueOf(timestamp.problem());
  }
}
