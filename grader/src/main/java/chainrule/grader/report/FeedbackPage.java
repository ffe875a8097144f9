package chainrule.grader.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;

/** Writes a student's feedback page: one HTML file that needs nothing else. */
public final class FeedbackPage {
  private static final String PAGES = "chainrule.grader.report.pages";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, FeedbackPage.class.getClassLoader(), PAGES);

  /**
   * Returns the page.
   *
   * @param student as the gradebook names them
   * @param homeworks what to say about each homework
   */
  public String of(String student, List<FeedbackView> homeworks) {
    StringOutput page = new StringOutput();
    engine.render("feedback.jte", Map.of("student", student, "homeworks", homeworks), page);
    return page.toString();
  }
}
