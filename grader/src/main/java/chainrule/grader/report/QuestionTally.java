package chainrule.grader.report;

import chainrule.grader.result.QuestionScore;

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

  QuestionTally(String id, String name) {
    this.id = id;
    this.name = name;
  }

  /** Adds a student's answer, unless it does not count for them. */
  void add(QuestionScore question) {
    if (!question.counts()) {
      return;
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

  ClassView.Question view() {
    int mean = max > 0 ? (int) Math.round(100 * points / max) : 0;
    return new ClassView.Question(id, name, mean, full, part, none);
  }
}
