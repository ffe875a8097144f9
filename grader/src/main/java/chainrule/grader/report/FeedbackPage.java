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
    Map<String, Object> model = Map.of("student", Printable.line(student), "homeworks", homeworks);
    engine.render("feedback.jte", model, page);
    return page.toString();
  }
}
