package chainrule.grader.talk;

import chainrule.grader.report.PageTemplates;
import java.util.Map;

/** Writes the sheet for a talk: one HTML file that needs nothing else, one page when printed. */
public final class TalkPage {
  private TalkPage() {}

  /** Returns the page. */
  public static String of(TalkView view) {
    return PageTemplates.of("talk.jte", Map.of("view", view));
  }
}
