package chainrule.grader.report;

import chainrule.grader.command.PrintableText;
import java.util.List;
import java.util.Map;

/** Writes a student's feedback page: one HTML file that needs nothing else. */
public final class FeedbackPage {
  private FeedbackPage() {}

  /**
   * Returns the page.
   *
   * @param student as the gradebook names them
   * @param homeworks what to say about each homework
   */
  public static String of(String student, List<FeedbackView> homeworks) {
    return PageTemplates.of(
        "feedback.jte", Map.of("student", PrintableText.line(student), "homeworks", homeworks));
  }
}
