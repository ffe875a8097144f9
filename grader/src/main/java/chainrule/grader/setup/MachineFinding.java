package chainrule.grader.setup;

import java.util.Locale;

/**
 * What the doctor found about one thing.
 *
 * @param state whether it is there
 * @param subject the thing
 * @param text what was found, and the mend if it is not there
 */
public record MachineFinding(State state, String subject, String text) {

  /** Whether a thing is there. */
  public enum State {
    /** It is there. */
    OK,
    /** It is not there and nothing works without it. */
    MISSING,
    /** It is not there yet; the call that needs it makes it, or only some calls need it. */
    LATER
  }

  static MachineFinding ok(String subject, String text) {
    return new MachineFinding(State.OK, subject, text);
  }

  static MachineFinding missing(String subject, String text) {
    return new MachineFinding(State.MISSING, subject, text);
  }

  static MachineFinding later(String subject, String text) {
    return new MachineFinding(State.LATER, subject, text);
  }

  /** Returns the finding as one line of a table. */
  public String line() {
    String mark =
        switch (state) {
          case OK -> "ok";
          case MISSING -> "MISSING";
          case LATER -> "-";
        };
    return String.format(Locale.ROOT, "%-8s %-12s %s", mark, subject, text);
  }
}
