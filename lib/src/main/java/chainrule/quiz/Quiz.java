package chainrule.quiz;

import chainrule.notebook.HtmlView;
import com.google.common.html.HtmlEscapers;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * What a lecture says at once to a reader's own answer; nothing is recorded and nothing is graded.
 *
 * <p>The answers are data beside the notebooks, so that a cell that asks does not tell. Until there
 * is an answer the quiz asks for one, so that a notebook runs from top to bottom.
 */
public final class Quiz implements HtmlView {

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

  private Quiz(State state, String message) {
    this.state = state;
    this.message = message;
  }

  /**
   * Judges a number, to three digits.
   *
   * @param question the lecture and the question's name, such as {@code L01-bias}
   * @param answer the reader's; NaN while there is none
   * @return what is said to it, for the notebook to show
   * @throws IllegalArgumentException if there is no such question
   */
  public static Quiz check(String question, double answer) {
    List<QuizAnswer> answers = QuizAnswers.to(question);
    if (Double.isNaN(answer)) {
      return new Quiz(State.OPEN, "No answer yet: put a number in place of NaN, and run the cell.");
    }
    return judge(
        answers, a -> a.matches(answer), QuizAnswer.text(answer), direction(answers, answer));
  }

  /**
   * Judges several numbers, to three digits each.
   *
   * @param question the lecture and the question's name, such as {@code L01-bias}
   * @param answer the reader's, in the order asked for; empty while there is none; not modified
   * @return what is said to it, for the notebook to show
   * @throws IllegalArgumentException if there is no such question
   */
  public static Quiz check(String question, double[] answer) {
    List<QuizAnswer> answers = QuizAnswers.to(question);
    int expected = right(answers).numbers().length;
    if (answer.length == 0) {
      return new Quiz(
          State.OPEN, "No answer yet: put " + expected + " numbers between the braces.");
    }
    if (answer.length != expected) {
      return new Quiz(
          State.WRONG, "These are " + answer.length + " numbers; expected " + expected + ".");
    }
    return judge(answers, a -> a.matches(answer), QuizAnswer.text(answer), count(answers, answer));
  }

  /**
   * Judges a choice among letters.
   *
   * @param question the lecture and the question's name, such as {@code L01-bias}
   * @param answer the reader's letter, in either case; empty while there is none
   * @return what is said to it, for the notebook to show
   * @throws IllegalArgumentException if there is no such question
   */
  public static Quiz check(String question, String answer) {
    List<QuizAnswer> answers = QuizAnswers.to(question);
    if (answer.isBlank()) {
      return new Quiz(State.OPEN, "No answer yet: put a letter between the quotes.");
    }
    String letters = String.join(", ", answers.stream().map(QuizAnswer::text).toList());
    return judge(
        answers, a -> a.matches(answer), answer.strip(), "expected one of " + letters + ".");
  }

  private static Quiz judge(
      List<QuizAnswer> answers, Predicate<QuizAnswer> isGiven, String given, String otherwise) {
    Optional<QuizAnswer> foreseen = answers.stream().filter(isGiven).findFirst();
    if (foreseen.isPresent() && foreseen.get().right()) {
      return new Quiz(State.RIGHT, "Right: " + given + ". " + foreseen.get().says());
    }
    String says =
        foreseen
            .or(() -> answers.stream().filter(QuizAnswer::isAnyOther).findFirst())
            .map(QuizAnswer::says)
            .orElse(otherwise);
    return new Quiz(State.WRONG, "Not " + given + ": " + says);
  }

  private static QuizAnswer right(List<QuizAnswer> answers) {
    return answers.stream()
        .filter(QuizAnswer::right)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("quiz: none of " + answers + " is right"));
  }

  private static String direction(List<QuizAnswer> answers, double given) {
    double[] expected = right(answers).numbers();
    if (expected.length != 1) {
      return "expected " + (expected.length == 0 ? "a letter" : expected.length + " numbers") + ".";
    }
    return right(answers).matches(-given)
        ? "the size is right, the sign is not."
        : "it is too " + (given < expected[0] ? "small." : "large.");
  }

  private static String count(List<QuizAnswer> answers, double[] given) {
    double[] expected = right(answers).numbers();
    long matching =
        IntStream.range(0, given.length)
            .filter(i -> QuizAnswer.isClose(given[i], expected[i]))
            .count();
    return matching + " of " + given.length + " are right.";
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
}
