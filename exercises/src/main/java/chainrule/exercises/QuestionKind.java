package chainrule.exercises;

import java.util.Arrays;

/** What a question is for; its number begins with the letter. */
public enum QuestionKind {
  /** A part of the homework: earns points, and wrong answers get hints. */
  TASK('Q', true, true),
  /** A question about an idea, for practice: its points are shown and are no part of the mark. */
  CONCEPT('C', false, true),
  /**
   * The same idea in a new dress, for practice: verdicts, but no hint, so that it shows what was
   * understood.
   */
  TRANSFER('T', false, false),
  /** A text that a person marks: its points are part of the mark. */
  REPORT('R', true, false);

  private final char letter;
  private final boolean counts;
  private final boolean hints;

  QuestionKind(char letter, boolean counts, boolean hints) {
    this.letter = letter;
    this.counts = counts;
    this.hints = hints;
  }

  /**
   * Returns the kind of a question.
   *
   * @param id its number, such as {@code Q2b}, {@code C1} or {@code T1}
   * @throws IllegalArgumentException if it begins with no letter of a kind
   */
  public static QuestionKind of(String id) {
    return Arrays.stream(values())
        .filter(kind -> id.indexOf(kind.letter) == 0)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "question " + id + ": expected a number such as Q2b, C1 or T1"));
  }

  /** Returns whether its points are part of the mark. */
  public boolean counts() {
    return counts;
  }

  /** Returns whether a wrong answer is told what is wrong with it. */
  public boolean givesHints() {
    return hints;
  }
}
