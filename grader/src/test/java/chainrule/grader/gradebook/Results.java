package chainrule.grader.gradebook;

import chainrule.exercises.CheckKind;
import chainrule.exercises.CheckLine;
import chainrule.exercises.CheckReport;
import chainrule.exercises.Verdict;
import chainrule.exercises.finding.CheckFinding;
import chainrule.exercises.finding.Finding;
import chainrule.exercises.picture.CheckPicture;
import chainrule.grader.judge.StudentSeeds;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.SubmissionResult;
import chainrule.grader.result.Timings;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Made-up results of a homework of two questions, 6 and 4 points. */
public final class Results {
  private Results() {}

  /** Returns a result with these points for the two questions. */
  public static SubmissionResult graded(String student, double first, double second) {
    return graded(
        student,
        List.of(
            report("Q1", "predict", List.of(line("runs", first, 6, false)), List.of()),
            report("Q2", "update", List.of(line("values", second, 4, false)), List.of())));
  }

  /** Returns a graded result with these reports. */
  public static SubmissionResult graded(String student, List<CheckReport> reports) {
    return new SubmissionResult(
        student,
        "h1",
        student + ".ipynb",
        GradingStatus.GRADED,
        null,
        StudentSeeds.of(student, "h1"),
        reports,
        List.of(),
        new Timings(3, 1, 4, 10, 1, 0, 50L << 20),
        List.of());
  }

  /** Returns a result without a mark. */
  public static SubmissionResult failed(String student, GradingStatus status, String reason) {
    return new SubmissionResult(
        student,
        "h1",
        student + ".ipynb",
        status,
        reason,
        0,
        List.of(),
        List.of(),
        Timings.NONE,
        List.of());
  }

  /** Returns a report. */
  public static CheckReport report(
      String question, String name, List<CheckLine> lines, List<String> hints) {
    return new CheckReport("h1", question, name, lines, hints);
  }

  /** Returns a check that is right when it has all its points. */
  public static CheckLine line(String name, double points, double max, boolean hidden) {
    Verdict verdict = points == max ? Verdict.RIGHT : Verdict.WRONG;
    List<Finding> findings = points == max ? List.of() : said("yours 1, expected 42.125");
    return line(name, verdict, points, max, hidden, findings, null);
  }

  /** Returns a check. */
  public static CheckLine line(
      String name,
      Verdict verdict,
      double points,
      double max,
      boolean hidden,
      List<Finding> findings,
      @Nullable CheckPicture picture) {
    return new CheckLine(name, CheckKind.VALUES, hidden, verdict, points, max, findings, picture);
  }

  /** Returns findings that say this and no more. */
  public static List<Finding> said(String... texts) {
    return Arrays.stream(texts).<Finding>map(CheckFinding.PropertyBroken::new).toList();
  }
}
