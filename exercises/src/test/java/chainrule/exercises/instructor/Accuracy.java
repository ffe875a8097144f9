package chainrule.exercises.instructor;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.checks.CheckPlan;
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
          "points",
          "public checks",
          "hidden",
          "mistakes",
          "caught",
          "right hint",
          "other right answers",
          "full marks",
          "seeds",
          "checks run",
          "false alarms");

  private static final int POINTS = 0;
  private static final int OPEN = 1;
  private static final int HIDDEN = 2;
  private static final int MISTAKES = 3;
  private static final int CAUGHT = 4;
  private static final int HINTED = 5;
  private static final int OTHERS = 6;
  private static final int FULL = 7;
  private static final int SEEDS = 8;
  private static final int RUN = 9;
  private static final int ALARMS = 10;

  private final String homework;
  private final Map<String, long[]> rows = new LinkedHashMap<>();

  Accuracy(String homework) {
    this.homework = homework;
  }

  /** Counts a known mistake. */
  synchronized void mistake(QuestionSpec question, boolean caught, boolean hinted) {
    long[] row = row(question);
    row[MISTAKES]++;
    row[CAUGHT] += caught ? 1 : 0;
    row[HINTED] += hinted ? 1 : 0;
  }

  /** Counts a right answer written differently. */
  synchronized void alternative(QuestionSpec question, boolean fullMarks) {
    long[] row = row(question);
    row[OTHERS]++;
    row[FULL] += fullMarks ? 1 : 0;
  }

  /** Counts the checks of the reference with one seed, and those that were not right. */
  synchronized void seed(QuestionSpec question, long checks, long alarms) {
    long[] row = row(question);
    row[SEEDS]++;
    row[RUN] += checks;
    row[ALARMS] += alarms;
  }

  private long[] row(QuestionSpec question) {
    return rows.computeIfAbsent(question.id() + " " + question.name(), name -> begun(question));
  }

  private static long[] begun(QuestionSpec question) {
    long[] row = new long[HEADINGS.size()];
    row[POINTS] = question.kind().counts() ? question.points() : 0;
    for (CheckPlan.Item item : CheckPlan.ofAll(question).items()) {
      row[item.hidden() ? HIDDEN : OPEN]++;
    }
    return row;
  }

  /** Returns the table, a row per question and one for all of them. */
  String table() {
    String body =
        rows.entrySet().stream()
            .map(row -> line(row.getKey(), row.getValue()))
            .collect(Collectors.joining());
    return String.format(Locale.ROOT, "%-24s%s%n", homework, String.join("  ", HEADINGS))
        + body
        + line("all", sum(List.of(this)));
  }

  /** Returns in words what several homeworks come to. */
  static String total(List<Accuracy> homeworks) {
    long[] all = sum(homeworks);
    long questions = homeworks.stream().mapToLong(homework -> homework.rows.size()).sum();
    return String.format(
        Locale.ROOT,
        "%d homeworks, %d questions, %d points, %d checks: %d of %d mistakes caught, %d with their"
            + " hint; %d of %d other right answers with full marks; %d false alarms in %d checks"
            + " with %d seeds",
        homeworks.size(),
        questions,
        all[POINTS],
        all[OPEN] + all[HIDDEN],
        all[CAUGHT],
        all[MISTAKES],
        all[HINTED],
        all[FULL],
        all[OTHERS],
        all[ALARMS],
        all[RUN],
        questions == 0 ? 0 : all[SEEDS] / questions);
  }

  private static long[] sum(List<Accuracy> homeworks) {
    long[] all = new long[HEADINGS.size()];
    homeworks.stream()
        .flatMap(homework -> homework.rows.values().stream())
        .forEach(row -> IntStream.range(0, row.length).forEach(i -> all[i] += row[i]));
    return all;
  }

  private static String line(String name, long[] counts) {
    return IntStream.range(0, counts.length)
        .mapToObj(i -> String.format("%" + HEADINGS.get(i).length() + "d", counts[i]))
        .collect(Collectors.joining("  ", String.format(Locale.ROOT, "%-24s", name), "\n"));
  }
}
