package chainrule.grader.report;

import chainrule.exercises.CheckLine;
import chainrule.exercises.CheckReport;
import chainrule.exercises.HomeworkId;
import chainrule.exercises.PointsText;
import chainrule.exercises.Verdict;
import chainrule.exercises.picture.CheckPicture;
import chainrule.exercises.picture.Panel;
import chainrule.grader.command.PrintableText;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.NoteText;
import chainrule.grader.result.QuestionScore;
import chainrule.grader.result.Score;
import chainrule.grader.result.SubmissionResult;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the feedback page says about one homework; already without anything a student must not see.
 *
 * @param id the homework's short name
 * @param title the homework's title
 * @param problem why it was not graded; null when it was
 * @param points such as {@code 46.5}
 * @param max such as {@code 50}
 * @param share points earned, in whole percent
 * @param notes a line each
 * @param questions one per question
 */
public record FeedbackView(
    String id,
    String title,
    @Nullable String problem,
    String points,
    String max,
    int share,
    List<String> notes,
    List<QuestionView> questions) {

  /**
   * One question.
   *
   * @param anchor where the page's table of questions leads
   * @param id the number a reader sees
   * @param name the method the student writes
   * @param badge the verdict
   * @param points points earned
   * @param max points to be had
   * @param decided what a person decided about it
   * @param hints what is probably wrong
   * @param cause what kept every check from passing, such as a compile error; else empty
   * @param checks one per check
   * @param code what the student wrote; empty if it is not at hand
   */
  public record QuestionView(
      String anchor,
      String id,
      String name,
      Badge badge,
      String points,
      String max,
      List<String> decided,
      List<String> hints,
      String cause,
      List<CheckView> checks,
      String code) {
    /** Returns whether the page shows it unfolded. */
    public boolean open() {
      return !badge.equals(Badge.of(Verdict.RIGHT));
    }
  }

  /**
   * One check.
   *
   * @param name what was tried
   * @param kind what it looks at
   * @param hidden whether its cases are the grader's own
   * @param badge the verdict
   * @param points points earned
   * @param max points to be had
   * @param details what came out; empty for a hidden check
   * @param pictures what the answer gave beside what is right; none for a hidden check
   */
  public record CheckView(
      String name,
      String kind,
      boolean hidden,
      Badge badge,
      String points,
      String max,
      String details,
      List<Picture> pictures) {}

  /**
   * A verdict with its looks.
   *
   * @param label the words
   * @param style the name of its style
   */
  public record Badge(String label, String style) {
    static Badge of(Verdict verdict) {
      String style =
          switch (verdict) {
            case RIGHT -> "right";
            case CLOSE, INCONCLUSIVE -> "close";
            case NOT_IMPLEMENTED, UNMARKED -> "missing";
            default -> "wrong";
          };
      return new Badge(verdict.label(), style);
    }
  }

  /**
   * A drawing with what belongs to it.
   *
   * @param svg the drawing, escaped already
   * @param width of the drawing, in pixels
   * @param caption what stands below it
   * @param entries the numbered places of the drawing
   */
  public record Picture(String svg, int width, String caption, List<Panel.Marked> entries) {
    static Picture of(Panel panel) {
      return new Picture(
          panel.drawing().html(), panel.drawing().width(), panel.caption(), panel.entries());
    }
  }

  /**
   * Returns what the page says about a result.
   *
   * @param title the homework's title
   * @param score what grading, people and the calendar came to
   * @param laterFailure why a later notebook could not be graded; null if none failed
   */
  public static FeedbackView of(String title, Score score, @Nullable String laterFailure) {
    SubmissionResult result = score.result();
    List<String> notes = new ArrayList<>(NoteText.of(result.notes()));
    notes.addAll(ScoreText.homework(score));
    if (laterFailure != null) {
      notes.add("A later notebook could not be graded and changed nothing: " + laterFailure);
    }
    boolean graded = result.status() == GradingStatus.GRADED;
    if (graded && !score.counts()) {
      notes.add("The homework does not count for you.");
    }
    return new FeedbackView(
        result.homework(),
        title,
        graded ? null : PrintableText.line(String.valueOf(result.reason())),
        PointsText.of(score.points()),
        PointsText.of(score.max()),
        score.counts() ? (int) Math.round(100 * score.points() / score.max()) : 0,
        notes.stream().map(PrintableText::line).toList(),
        score.questions().stream().map(one -> question(one, result)).toList());
  }

  private static QuestionView question(QuestionScore score, SubmissionResult result) {
    CheckReport report = score.report();
    String cause = cause(report);
    CheckReport checks = cause.isEmpty() ? report : report.withFindings(List.of());
    return new QuestionView(
        anchor(report),
        report.question(),
        report.name(),
        Badge.of(report.verdict()),
        PointsText.of(score.points()),
        PointsText.of(score.max()) + (score.isPractice() ? ", for practice" : ""),
        ScoreText.question(score),
        report.hints().stream().map(PrintableText::line).toList(),
        cause,
        checks.lines().stream().map(FeedbackView::check).toList(),
        PrintableText.lines(result.code(report.name())));
  }

  /** Returns the name of the place on the page that is about a question. */
  static String anchor(CheckReport report) {
    return HomeworkId.gradeId(report.homework(), report.question());
  }

  /** A hidden check that says no more than the public ones do gives nothing away. */
  private static String cause(CheckReport report) {
    List<String> details =
        report.lines().stream()
            .filter(line -> report.oneCause() && !line.hidden())
            .findFirst()
            .map(CheckLine::openDetails)
            .orElse(List.of());
    return PrintableText.lines(String.join("\n", details));
  }

  /** A hidden check says what it thinks, and shows neither numbers nor pictures of its cases. */
  private static CheckView check(CheckLine line) {
    return new CheckView(
        line.name(),
        line.kind().label(),
        line.hidden(),
        Badge.of(line.verdict()),
        PointsText.of(line.points()),
        PointsText.of(line.max()),
        PrintableText.lines(String.join("\n", line.openDetails())),
        line.openPicture().map(CheckPicture::panels).orElse(List.of()).stream()
            .map(Picture::of)
            .toList());
  }
}
