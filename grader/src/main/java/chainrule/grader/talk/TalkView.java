package chainrule.grader.talk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sheet for a talk says; nothing in it can act as markup or as a control code.
 *
 * @param student as the gradebook names them
 * @param title the homework's title
 * @param problem why there is nothing to talk about; null when there is
 * @param questions three; none where there is a problem
 */
public record TalkView(
    String student, String title, @Nullable String problem, List<Asked> questions) {

  /**
   * A question for the student.
   *
   * @param about the question of the homework, such as {@code Q4 softmaxCE}
   * @param verdict what the checks say of the answer
   * @param ask the question
   * @param quoted words of the checks that the question speaks of; may be empty
   * @param lines of the student's code, as far as the question needs them
   * @param good what a good answer says
   */
  public record Asked(
      String about,
      String verdict,
      String ask,
      List<String> quoted,
      List<Line> lines,
      String good) {}

  /**
   * A line of code.
   *
   * @param number from 1; 0 for the place of lines that are left out
   * @param text its text
   * @param marked whether the question is about it
   */
  public record Line(int number, String text, boolean marked) {}
}
