package chainrule.grader.report;

import chainrule.exercises.CheckLine;
import chainrule.exercises.Verdict;
import chainrule.grader.command.PrintableText;
import chainrule.grader.result.QuestionScore;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts how hard a question was. */
final class QuestionTally {
  private static final double ROUNDING = 1e-9;

  private final String id;
  private final String name;
  private double points;
  private double max;
  private int full;
  private int part;
  private int none;
  private final Map<CheckId, CheckTally> checks = new LinkedHashMap<>();

  private record CheckId(String name, boolean hidden) {}

  QuestionTally(String id, String name) {
    this.id = id;
    this.name = name;
  }

  /** Adds a student's answer, unless it does not count for them. */
  void add(QuestionScore question) {
    if (!question.counts()) {
      return;
    }
    for (CheckLine line : question.report().lines()) {
      checks
          .computeIfAbsent(new CheckId(line.name(), line.hidden()), CheckTally::of)
          .add(line.verdict());
    }
    points += question.points();
    max += question.max();
    if (question.points() >= question.max() - ROUNDING) {
      full++;
    } else if (question.points() > ROUNDING) {
      part++;
    } else {
      none++;
    }
  }

  ClassView.QuestionStatistics view() {
    int mean = max > 0 ? (int) Math.round(100 * points / max) : 0;
    List<ClassView.CheckStatistics> each = checks.values().stream().map(CheckTally::view).toList();
    return new ClassView.QuestionStatistics(id, name, mean, full, part, none, each);
  }

  /** Counts the verdicts of one check. */
  private record CheckTally(CheckId check, Map<Verdict, Integer> verdicts) {
    static CheckTally of(CheckId check) {
      return new CheckTally(check, new EnumMap<>(Verdict.class));
    }

    void add(Verdict verdict) {
      verdicts.merge(verdict, 1, Integer::sum);
    }

    ClassView.CheckStatistics view() {
      int all = verdicts.values().stream().mapToInt(Integer::intValue).sum();
      int right = verdicts.getOrDefault(Verdict.RIGHT, 0);
      return new ClassView.CheckStatistics(
          PrintableText.line(check.name()),
          check.hidden(),
          (int) Math.round(100.0 * right / all),
          verdicts.entrySet().stream()
              .map(entry -> entry.getValue() + " " + entry.getKey().label())
              .toList());
    }
  }
}
