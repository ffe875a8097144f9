package chainrule.grader.report;

import chainrule.exercises.PointsText;
import chainrule.exercises.Verdict;
import chainrule.grader.command.PrintableText;
import chainrule.grader.result.ManualMark;
import chainrule.grader.result.QuestionScore;
import chainrule.grader.result.Score;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in words what people and the calendar did to a mark. */
public final class ScoreText {
  private ScoreText() {}

  /** Returns the points of a question, such as {@code 3 of 4 points}. */
  public static String points(QuestionScore question) {
    return question.counts()
        ? PointsText.of(question.points())
            + " of "
            + PointsText.of(question.max())
            + " points"
            + (question.isPractice() ? ", for practice" : "")
        : "does not count";
  }

  /** Returns a question with its points, and what a person decided, on one line. */
  public static String line(QuestionScore question) {
    List<String> parts = new ArrayList<>();
    parts.add(question.report().question() + " " + points(question));
    parts.addAll(question(question));
    return String.join(", ", parts);
  }

  /** Returns what a person decided about a question; empty if nobody did. */
  public static List<String> question(QuestionScore question) {
    ManualMark manual = question.manual();
    if (manual == null) {
      return List.of();
    }
    String what =
        question.counts()
            ? "marked by hand: "
                + points(question)
                + (question.report().verdict() == Verdict.UNMARKED
                    ? ""
                    : ", the checks gave " + PointsText.of(question.report().points()))
            : "does not count for you";
    return List.of(signed(what, manual));
  }

  /** Returns what a homework is worth, such as {@code 46 of 50 points}. */
  public static String total(Score score) {
    return score.counts()
        ? PointsText.of(score.points()) + " of " + PointsText.of(score.max()) + " points"
        : "does not count";
  }

  /** Returns what dropped questions and being late did to a homework; empty if nothing. */
  public static List<String> homework(Score score) {
    List<String> lines = new ArrayList<>();
    if (score.counts() && score.counting() < score.max()) {
      lines.add(
          PointsText.of(score.earned())
              + " of "
              + PointsText.of(score.counting())
              + " points that count are "
              + PointsText.of(score.raw())
              + " of "
              + PointsText.of(score.max()));
    }
    ManualMark waiver = score.waiver();
    if (waiver != null) {
      lines.add(signed("nothing is taken away for being late", waiver));
    }
    if (score.daysLate() > 0 && score.lateness() != null) {
      lines.add(
          "handed in "
              + score.daysLate()
              + (score.daysLate() == 1 ? " day" : " days")
              + " late, "
              + PointsText.of(score.lateness().percentPerDay())
              + " % a day: "
              + PointsText.of(score.penalty())
              + " of "
              + PointsText.of(score.raw())
              + " points taken away");
    }
    return lines;
  }

  /** Returns what people said about a homework and its questions, a line each. */
  public static List<String> comments(Score score) {
    List<String> comments = new ArrayList<>();
    addComment(comments, "", score.waiver());
    for (QuestionScore question : score.questions()) {
      addComment(comments, question.report().question() + ": ", question.manual());
    }
    return comments;
  }

  private static void addComment(List<String> comments, String about, @Nullable ManualMark manual) {
    if (manual != null && manual.comment() != null) {
      comments.add(PrintableText.line(about + manual.comment()));
    }
  }

  private static String signed(String what, ManualMark manual) {
    String by = manual.by() == null ? "" : " (" + manual.by() + ")";
    String comment = manual.comment() == null ? "" : ": " + manual.comment();
    return PrintableText.line(what + by + comment);
  }
}
