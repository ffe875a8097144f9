package chainrule.grader.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The order of the course as its welcome page has it.
 *
 * @param tables the tables of lectures and of homework, with their headings
 * @param titles the number and title of each notebook, by its place
 */
record SiteMap(String tables, Map<String, String> titles) {
  private static final Pattern SECTION =
      Pattern.compile("^## The (?:lectures|homework)$.*?(?=^## |\\z)", flags());
  private static final Pattern ROW =
      Pattern.compile("^\\| (\\d+) \\| \\[([^\\]]+)\\]\\(([^)]+\\.ipynb)\\)", Pattern.MULTILINE);
  private static final Pattern PROSE = Pattern.compile("^[A-Z].*\\n\\n?", Pattern.MULTILINE);

  private static int flags() {
    return Pattern.MULTILINE | Pattern.DOTALL;
  }

  /**
   * Reads the welcome page.
   *
   * @param welcome its text, in which each section of the course has a table
   */
  static SiteMap of(String welcome) {
    String sections =
        SECTION.matcher(welcome).results().map(MatchResult::group).collect(Collectors.joining());
    Map<String, String> titles = new LinkedHashMap<>();
    ROW.matcher(sections)
        .results()
        .forEach(row -> titles.put(row.group(3), row.group(1) + " · " + row.group(2)));
    return new SiteMap(PROSE.matcher(sections).replaceAll(""), titles);
  }

  /**
   * Returns entries of the table of contents.
   *
   * @param notebooks their places; what the welcome page does not know is listed by its own title
   */
  String entries(List<String> notebooks) {
    return notebooks.stream()
        .map(
            place -> {
              String document = place.replace(".ipynb", "");
              String title = titles.get(place);
              return title == null ? document : title + " <" + document + ">";
            })
        .collect(Collectors.joining("\n"));
  }
}
