package chainrule.grader.intake;

import chainrule.grader.roster.Roster;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the name of a file or folder says that a learning platform made for a download.
 *
 * <p>The platforms put these names together, not the students; what a student chose stands at the
 * end, after the platform's own numbers.
 *
 * @param student as the platform spells them; null where only {@link GradescopeExport} knows
 * @param column of a roster that has the platform's numbers of students; empty if none does
 * @param id the platform's number of the student, or of the submission
 * @param attempt greater for what was handed in later
 * @param late whether the platform says so
 * @see "Moodle, Download all submissions; Canvas, Download Submissions; Gradescope, Export
 *     Submissions"
 */
record DownloadName(
    @Nullable String student, String column, String id, long attempt, boolean late) {
  private static final Pattern MOODLE =
      Pattern.compile("(?is)(.+)_(\\d+)_assignsubmission_(?:file|onlinetext)(?:_.*)?");
  private static final Pattern CANVAS =
      Pattern.compile(
          "(?s)([^_]+)_(LATE_)?(\\d+)_(\\d+)_.+?(?:-(\\d{1,3}))?\\.(?i:ipynb(?:\\.txt|\\.json)?)");

  /** Canvas counts files of one name from 1, which matters where their uploads have one number. */
  private static final long AGAIN = 1000;

  private static final int LONGEST = 15;
  private static final Pattern GRADESCOPE = Pattern.compile("submission_(\\d+)");

  /** Reads the name of a folder; null if no platform made it. */
  static @Nullable DownloadName ofFolder(String name) {
    Matcher moodle = MOODLE.matcher(name);
    if (moodle.matches()) {
      return new DownloadName(moodle.group(1), Roster.MOODLE, moodle.group(2), 0, false);
    }
    Matcher gradescope = GRADESCOPE.matcher(name);
    return gradescope.matches()
        ? new DownloadName(null, "", gradescope.group(1), number(gradescope.group(1)), false)
        : null;
  }

  /** Reads the name of a file; null if no platform made it. */
  static @Nullable DownloadName ofFile(String name) {
    Matcher moodle = MOODLE.matcher(name);
    if (moodle.matches()) {
      return new DownloadName(moodle.group(1), Roster.MOODLE, moodle.group(2), 0, false);
    }
    Matcher canvas = CANVAS.matcher(name);
    return canvas.matches()
        ? new DownloadName(
            canvas.group(1),
            Roster.CANVAS,
            canvas.group(3),
            number(canvas.group(4)) * AGAIN
                + (canvas.group(5) == null ? 0 : number(canvas.group(5))),
            canvas.group(2) != null)
        : null;
  }

  /** Reads the names from the given folder down to a file; null if no platform made them. */
  static @Nullable DownloadName of(List<String> route) {
    return route.size() == 1 ? ofFile(route.get(0)) : ofFolder(route.get(0));
  }

  /** No platform's number is longer; what is, is a student's joke. */
  private static long number(String digits) {
    return digits.length() <= LONGEST ? Long.parseLong(digits) : 0;
  }
}
