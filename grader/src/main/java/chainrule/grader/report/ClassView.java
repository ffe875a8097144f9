package chainrule.grader.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the class page says about one homework.
 *
 * @param id the homework's short name
 * @param title the homework's title
 * @param figures how many were graded, and the usual mark, a phrase each
 * @param histogram the distribution of the marks; null if nobody has one
 * @param questions one per question
 * @param mistakes the most common ones, the most frequent first
 * @param undiagnosed how many answers no known mistake explains; null if none
 * @param unexplained these answers, the first of them
 * @param remarks what an instructor may want to look into
 * @param notGraded who has no mark, or keeps an earlier one, and why
 * @param refused a line per file that belongs to nobody
 * @param slowest what took longest to grade
 * @param students all, by name
 */
public record ClassView(
    String id,
    String title,
    List<String> figures,
    @Nullable MarkHistogram histogram,
    List<QuestionStatistics> questions,
    List<Mistake> mistakes,
    @Nullable String undiagnosed,
    List<Unexplained> unexplained,
    List<Remark> remarks,
    List<Remark> notGraded,
    List<String> refused,
    List<Slow> slowest,
    List<Row> students) {

  /**
   * A student.
   *
   * @param name as the gradebook names them
   * @param page where their feedback is, beside the class page
   */
  public record Student(String name, String page) {}

  /**
   * A question.
   *
   * @param id the number a reader sees
   * @param name the method the students write
   * @param mean the mean of the points earned, in percent
   * @param full how many have all points
   * @param part how many have some
   * @param none how many have none
   * @param checks one per check
   */
  public record QuestionStatistics(
      String id,
      String name,
      int mean,
      int full,
      int part,
      int none,
      List<CheckStatistics> checks) {
    /** Returns the share of those with all points, in percent. */
    public double fullShare() {
      return share(full);
    }

    /** Returns the share of those with some points, in percent. */
    public double partShare() {
      return share(part);
    }

    private double share(int count) {
      int all = full + part + none;
      return all == 0 ? 0 : Math.round(1000.0 * count / all) / 10.0;
    }
  }

  /**
   * A mistake.
   *
   * @param question the number a reader sees
   * @param name the method the students write
   * @param hint what is said to who makes it
   * @param count how many do
   * @param students the first of them
   * @param others how many more there are
   */
  public record Mistake(
      String question, String name, String hint, int count, List<Student> students, int others) {}

  /**
   * A check and how many answers it found right, wrong and so on.
   *
   * @param name what it tries
   * @param hidden whether its cases are the grader's own
   * @param right how many are right, in percent
   * @param verdicts such as {@code 12 right}, a phrase per verdict
   */
  public record CheckStatistics(String name, boolean hidden, int right, List<String> verdicts) {}

  /**
   * An answer that fails in a way that no known mistake explains.
   *
   * @param student whose
   * @param link where their feedback says what the checks found
   * @param question the number a reader sees
   * @param name the method the students write
   * @param found the first check that is not right, and what it says
   * @param code what the student wrote; empty if it is not at hand
   */
  public record Unexplained(
      Student student, String link, String question, String name, String found, String code) {}

  /**
   * Something about a student.
   *
   * @param student who
   * @param lines what
   */
  public record Remark(Student student, List<String> lines) {}

  /**
   * Where the time went.
   *
   * @param student whose notebook
   * @param total seconds
   * @param compiling seconds
   * @param running seconds in sandboxes before the checks
   * @param checking seconds
   */
  public record Slow(
      Student student, String total, String compiling, String running, String checking) {}

  /**
   * A student's mark.
   *
   * @param student who
   * @param points such as {@code 46 of 50}, or why there are none
   * @param percent the share; empty without a mark
   * @param talk where the sheet for a talk with them is
   */
  public record Row(Student student, String points, String percent, String talk) {}
}
