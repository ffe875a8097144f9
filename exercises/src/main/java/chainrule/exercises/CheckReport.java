package chainrule.exercises;

import chainrule.exercises.finding.Finding;
import chainrule.notebook.HtmlView;
import java.util.List;

/**
 * What the checks found about one answer: shown as a table in a notebook; its plain text is the
 * number of points earned, which nbgrader reads as partial credit.
 *
 * @param homework the homework's short name
 * @param question the number a reader sees, such as {@code Q4}
 * @param name the method the student writes
 * @param lines one per check, in the order asked
 * @param hints what is probably wrong; empty when nothing is
 */
public record CheckReport(
    String homework, String question, String name, List<CheckLine> lines, List<String> hints)
    implements HtmlView {

  /**
   * Returns the report on a part that a person marks: nothing earned yet.
   *
   * @param homework the homework's short name
   * @param part of the homework
   */
  public static CheckReport unmarked(String homework, Homework.Written part) {
    CheckLine line =
        new CheckLine(
            part.name(),
            CheckKind.VALUES,
            false,
            Verdict.UNMARKED,
            0,
            part.points(),
            List.of(),
            null);
    return new CheckReport(homework, part.id(), part.name(), List.of(line), List.of());
  }

  /** Returns what the question is for. */
  public QuestionKind kind() {
    return QuestionKind.of(question);
  }

  /** Returns the points earned. */
  public double points() {
    return lines.stream().mapToDouble(CheckLine::points).sum();
  }

  /** Returns the points to be had with these checks. */
  public double max() {
    return lines.stream().mapToDouble(CheckLine::max).sum();
  }

  /** Returns how many checks passed. */
  public long passed() {
    return lines.stream().filter(line -> line.verdict() == Verdict.RIGHT).count();
  }

  /** Returns the verdict of the first check that is not right; RIGHT when all are. */
  public Verdict verdict() {
    return lines.stream()
        .map(CheckLine::verdict)
        .filter(verdict -> verdict != Verdict.RIGHT)
        .findFirst()
        .orElse(Verdict.RIGHT);
  }

  /**
   * Returns whether one cause kept every check from passing, such as a cell that does not compile:
   * all of them say the same, so that a reader need read it only once.
   */
  public boolean oneCause() {
    CheckLine first = lines.isEmpty() ? null : lines.get(0);
    return lines.size() > 1
        && first.verdict() != Verdict.RIGHT
        && lines.stream()
            .allMatch(
                line ->
                    line.verdict() == first.verdict()
                        && line.findings().equals(first.findings())
                        && line.picture() == null);
  }

  /** Returns the same report with other findings of each check. */
  public CheckReport withFindings(List<Finding> findings) {
    List<CheckLine> others =
        lines.stream()
            .map(
                line ->
                    new CheckLine(
                        line.name(),
                        line.kind(),
                        line.hidden(),
                        line.verdict(),
                        line.points(),
                        line.max(),
                        findings,
                        line.picture()))
            .toList();
    return new CheckReport(homework, question, name, others, hints);
  }

  /** Returns whether these are the public checks only. */
  public boolean publicOnly() {
    return lines.stream().noneMatch(CheckLine::hidden);
  }

  /** Returns the report as a terminal shows it. */
  public String text() {
    return ReportText.of(this);
  }

  @Override
  public String html() {
    return ReportHtml.of(this);
  }

  /** Returns the points earned, as nbgrader reads them. */
  @Override
  public String toString() {
    return PointsText.exact(points());
  }
}
