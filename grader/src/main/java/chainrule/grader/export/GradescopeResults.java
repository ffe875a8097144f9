package chainrule.grader.export;

import chainrule.exercises.CheckLine;
import chainrule.exercises.CheckReport;
import chainrule.exercises.Verdict;
import chainrule.grader.command.PrintableText;
import chainrule.grader.gradebook.CurrentMark;
import chainrule.grader.result.NoteText;
import chainrule.grader.result.QuestionScore;
import chainrule.grader.result.SubmissionResult;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a mark as the {@code results.json} that Gradescope takes from an autograder: a test per
 * question.
 *
 * <p>Points already hold what people decided; the total also holds what being late took away.
 *
 * @see "Gradescope, Autograder Specifications, Output Format"
 */
public final class GradescopeResults {
  private static final ObjectMapper JSON = new ObjectMapper();

  private GradescopeResults() {}

  /** Returns the text of the file. */
  static String of(CurrentMark mark) {
    ObjectNode root = JSON.createObjectNode();
    root.put("score", mark.score().points());
    root.put("output_format", "text");
    root.put("output", String.join("\n", whole(mark)));
    root.put("visibility", "visible");
    root.put("stdout_visibility", "hidden");
    ArrayNode tests = root.putArray("tests");
    for (QuestionScore question : mark.score().questions()) {
      ObjectNode test = tests.addObject();
      double points = question.points();
      test.put("score", points);
      test.put("max_score", question.max());
      test.put("status", points >= question.max() ? "passed" : "failed");
      test.put("name", question.report().question() + " " + question.report().name());
      test.put("name_format", "text");
      test.put("number", question.report().question().replaceFirst("^Q", ""));
      test.put("output", String.join("\n", Explanation.of(question)));
      test.put("output_format", "text");
      test.put("visibility", "visible");
    }
    return root.toPrettyString() + "\n";
  }

  /**
   * Returns the text of the file for a notebook that Gradescope's own run has just graded: for each
   * question a test of its public checks, seen at once, and one of its hidden checks, seen when the
   * marks are published. What a person marks is no test, and being late is Gradescope's to judge.
   *
   * @param result graded
   * @param more what else the student should know, a line each
   */
  public static String live(SubmissionResult result, List<String> more) {
    ObjectNode root = whole(result.points(), more);
    List<String> lines = new ArrayList<>(more);
    lines.addAll(NoteText.of(result.notes()));
    ArrayNode tests = root.putArray("tests");
    for (CheckReport report : result.reports()) {
      if (report.verdict() == Verdict.UNMARKED) {
        lines.add(report.question() + " " + report.name() + ": is marked by a person");
        continue;
      }
      boolean hintIsOpen =
          report.lines().stream().anyMatch(line -> !line.hidden() && !isRight(line));
      addLive(tests, report, false, hintIsOpen);
      addLive(tests, report, true, !hintIsOpen);
    }
    root.put("output", printable(lines));
    return root.toPrettyString() + "\n";
  }

  /**
   * Returns the text of the file for what could not be graded: no points, and why.
   *
   * @param lines what the student should know
   */
  public static String none(List<String> lines) {
    ObjectNode root = whole(0, lines);
    root.putArray("tests");
    return root.toPrettyString() + "\n";
  }

  private static ObjectNode whole(double score, List<String> lines) {
    ObjectNode root = JSON.createObjectNode();
    root.put("score", score);
    root.put("output_format", "text");
    root.put("output", printable(lines));
    root.put("visibility", "visible");
    root.put("stdout_visibility", "hidden");
    return root;
  }

  private static String printable(List<String> lines) {
    return String.join("\n", lines.stream().map(PrintableText::line).toList());
  }

  private static boolean isRight(CheckLine line) {
    return line.verdict() == Verdict.RIGHT;
  }

  /** Adds the checks of one kind, if there are any. */
  private static void addLive(
      ArrayNode tests, CheckReport whole, boolean hidden, boolean withHints) {
    List<CheckLine> lines = whole.lines().stream().filter(line -> line.hidden() == hidden).toList();
    if (lines.isEmpty()) {
      return;
    }
    List<String> hints = withHints ? whole.hints() : List.of();
    CheckReport part =
        new CheckReport(whole.homework(), whole.question(), whole.name(), lines, hints);
    QuestionScore score = new QuestionScore(part, null);
    ObjectNode test = tests.addObject();
    if (!score.isPractice()) {
      test.put("score", score.points());
      test.put("max_score", score.max());
    }
    test.put("status", lines.stream().allMatch(GradescopeResults::isRight) ? "passed" : "failed");
    test.put(
        "name",
        part.question()
            + " "
            + part.name()
            + (hidden ? ", hidden checks" : ", public checks")
            + (score.isPractice() ? ", for practice" : ""));
    test.put("name_format", "text");
    test.put("number", part.question().replaceFirst("^Q", "") + (hidden ? ".2" : ".1"));
    test.put("output", String.join("\n", Explanation.of(score)));
    test.put("output_format", "text");
    test.put("visibility", hidden ? "after_published" : "visible");
  }

  private static Iterable<String> whole(CurrentMark mark) {
    return mark.graded() ? Explanation.whole(mark) : Explanation.of(mark);
  }
}
