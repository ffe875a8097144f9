package chainrule.grader.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** Writes pages out of the templates in {@code src/main/jte}: each needs nothing but itself. */
public final class PageTemplates {
  private static final TemplateEngine ENGINE =
      TemplateEngine.createPrecompiled(
          null,
          ContentType.Html,
          PageTemplates.class.getClassLoader(),
          PageTemplates.class.getPackageName() + ".pages");

  private PageTemplates() {}

  /**
   * Returns a page.
   *
   * @param template its name in {@code src/main/jte}
   * @param model what the template takes, by name
   */
  public static String of(String template, Map<String, Object> model) {
    StringOutput page = new StringOutput();
    ENGINE.render(template, model, page);
    return page.toString();
  }
}
