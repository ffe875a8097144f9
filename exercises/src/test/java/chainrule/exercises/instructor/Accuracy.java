package chainrule.exercises.instructor;

import chainrule.exercises.QuestionSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** How well the checks of a homework tell right from wrong, counted per question. */
final class Accuracy {
  private static final List<String> HEADINGS =
      List.of(
          "mistakes",
          "caught",
          "right hint",
          "other right answers",
          "full marks",
          "seeds",
          "checks run",
          "false alarms");

  private final String homework;
  private final Map<String, long[]> rows = new LinkedHashMap<>();

  Accuracy(String homework) {
    this.homework = homework;
  }

  /** Counts a known mistake. */
  void mistake(QuestionSpec question, boolean caught, boolean hinted) {
    add(question, 1, caught ? 1 : 0, hinted ? 1 : 0, 0, 0, 0, 0, 0);
  }

  /** Counts a right answer written differently. */
  void alternative(QuestionSpec question, boolean fullMarks) {
    add(question, 0, 0, 0, 1, fullMarks ? 1 : 0, 0, 0, 0);
  }

  /** Counts the checks of the reference with one seed, and those that were not right. */
  void seed(QuestionSpec question, long checks, long alarms) {
    add(question, 0, 0, 0, 0, 0, 1, checks, alarms);
  }

  private void add(QuestionSpec question, long... counts) {
    long[] row =
        rows.computeIfAbsent(
            question.id() + " " + question.name(), name -> new long[HEADINGS.size()]);
    IntStream.range(0, counts.length).forEach(i -> row[i] += counts[i]);
  }

  /** Returns the table, a row per question and one for all of them. */
  String table() {
    long[] all = new long[HEADINGS.size()];
    rows.values().forEach(row -> IntStream.range(0, row.length).forEach(i -> all[i] += row[i]));
    String body =
        rows.entrySet().stream()
            .map(row -> line(row.getKey(), row.getValue()))
            .collect(Collectors.joining());
    return String.format(Locale.ROOT, "%-24s%s%n", homework, String.join("  ", HEADINGS))
        + body
        + line("all", all);
  }

  private static String line(String name, long[] counts) {
    return IntStream.range(0, counts.length)
        .mapToObj(i -> String.format("%" + HEADINGS.get(i).length() + "d", counts[i]))
        .collect(Collectors.joining("  ", String.format(Locale.ROOT, "%-24s", name), "\n"));
  }
}
