package chainrule.grader.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a learning platform wants a file to be called that goes back to a student: it is found by
 * what the platform itself put into the name of the file that it gave out.
 *
 * <p>The names are taken from the left, where the platform chose them: below, the student did.
 */
public final class ReturnName {
  private static final Pattern SEPARATORS = Pattern.compile("!?[/\\\\]");
  private static final Pattern MOODLE =
      Pattern.compile("(?is)(.+?_\\d+_assignsubmission_(?:file|onlinetext))(?:_.*)?");
  private static final Pattern ENDING = Pattern.compile("(?i)\\.ipynb(\\.txt|\\.json)?$");

  private ReturnName() {}

  /**
   * Returns the folder that Moodle looks for in a zip of feedback files.
   *
   * @param shown the notebook, as {@link chainrule.grader.result.Submission#file} calls it
   * @return empty if Moodle did not give it out
   */
  public static Optional<String> moodle(String shown) {
    return names(shown).stream()
        .map(MOODLE::matcher)
        .filter(Matcher::matches)
        .map(matcher -> matcher.group(1) + "_")
        .findFirst();
  }

  /**
   * Returns the beginning of the name that Canvas looks for in a zip of submissions, without its
   * ending.
   *
   * @param shown the notebook, as {@link chainrule.grader.result.Submission#file} calls it
   * @return empty if Canvas did not give it out
   */
  public static Optional<String> canvas(String shown) {
    List<String> names = names(shown);
    String file = names.get(names.size() - 1);
    DownloadName download = DownloadName.ofFile(file);
    return download == null || MOODLE.matcher(file).matches()
        ? Optional.empty()
        : Optional.of(ENDING.matcher(file).replaceFirst(""));
  }

  private static List<String> names(String shown) {
    return Arrays.asList(SEPARATORS.split(shown, -1));
  }
}
