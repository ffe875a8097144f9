package chainrule.notebook;

import com.google.common.html.HtmlEscapers;
import java.util.Locale;

/**
 * What a lecture says at once to a reader's own answer; nothing is recorded and nothing is graded.
 *
 * <p>Until there is an answer it asks for one, so that a notebook runs from top to bottom.
 */
public final class CheckYourself implements HtmlView {

  /** Three digits are enough: the largest relative difference that still counts as right. */
  private static final double TOLERANCE = 5e-3;

  private static final double ZERO = 1e-9;

  private enum State {
    OPEN("…", "#8A8A8A"),
    RIGHT("✔", "#009E73"),
    WRONG("✘", "#D55E00");

    private final String mark;
    private final String colour;

    State(String mark, String colour) {
      this.mark = mark;
      this.colour = colour;
    }
  }

  private final State state;
  private final String message;

  private CheckYourself(State state, String message) {
    this.state = state;
    this.message = message;
  }

  /**
   * Judges a number, to three digits.
   *
   * @param answer the reader's; NaN while there is none
   * @param expected finite
   * @return the verdict, for the notebook to show
   */
  public static CheckYourself number(double answer, double expected) {
    if (Double.isNaN(answer)) {
      return new CheckYourself(State.OPEN, "No answer yet: put a number in place of NaN.");
    }
    if (isClose(answer, expected)) {
      return new CheckYourself(State.RIGHT, "Right: " + text(expected) + ".");
    }
    String direction =
        isClose(-answer, expected)
            ? "the size is right, the sign is not"
            : "it is too " + (answer < expected ? "small" : "large");
    return new CheckYourself(State.WRONG, "Not " + text(answer) + ": " + direction + ".");
  }

  /**
   * Judges several numbers, to three digits each.
   *
   * @param answer the reader's; empty while there is none; not modified
   * @param expected finite; not modified
   * @return the verdict, for the notebook to show
   */
  public static CheckYourself numbers(double[] answer, double... expected) {
    if (answer.length == 0) {
      return new CheckYourself(
          State.OPEN, "No answer yet: put " + expected.length + " numbers between the braces.");
    }
    if (answer.length != expected.length) {
      return new CheckYourself(
          State.WRONG,
          String.format(
              Locale.ROOT, "These are %d numbers; expected %d.", answer.length, expected.length));
    }
    int right = 0;
    for (int i = 0; i < expected.length; i++) {
      right += isClose(answer[i], expected[i]) ? 1 : 0;
    }
    return right == expected.length
        ? new CheckYourself(State.RIGHT, "Right, all " + right + ".")
        : new CheckYourself(State.WRONG, right + " of " + expected.length + " are right.");
  }

  /**
   * Judges a choice among letters.
   *
   * @param answer the reader's letter, in either case; empty while there is none
   * @param expected the right letter
   * @param reason why it is right, shown only with the right answer
   * @return the verdict, for the notebook to show
   */
  public static CheckYourself choice(String answer, String expected, String reason) {
    if (answer.isBlank()) {
      return new CheckYourself(State.OPEN, "No answer yet: put a letter between the quotes.");
    }
    return answer.strip().equalsIgnoreCase(expected)
        ? new CheckYourself(State.RIGHT, "Right: " + reason)
        : new CheckYourself(State.WRONG, "Not " + answer.strip() + ". Read the section again.");
  }

  @Override
  public String html() {
    return "<p style=\"border-left: 4px solid %s; padding-left: 8px\">%s %s</p>"
        .formatted(state.colour, state.mark, HtmlEscapers.htmlEscaper().escape(message));
  }

  /** Returns the mark and the message. */
  @Override
  public String toString() {
    return state.mark + " " + message;
  }

  private static boolean isClose(double answer, double expected) {
    return Math.abs(answer - expected) <= Math.max(ZERO, TOLERANCE * Math.abs(expected));
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, "%.6g", value);
  }
}
