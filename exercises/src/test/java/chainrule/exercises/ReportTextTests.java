package chainrule.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.finding.CheckFinding;
import chainrule.exercises.finding.Finding;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTextTests {
  private static CheckLine line(String name, Verdict verdict, boolean hidden, String... details) {
    double points = 4 * verdict.share();
    List<Finding> findings =
        Arrays.stream(details).<Finding>map(CheckFinding.PropertyBroken::new).toList();
    return new CheckLine(name, CheckKind.GRADIENT, hidden, verdict, points, 4, findings, null);
  }

  @Test
  void failedCheckShowsWhatCameOutAndTheHint() {
    CheckReport report =
        new CheckReport(
            "h2",
            "Q4",
            "softmaxCE",
            List.of(
                line("values", Verdict.RIGHT, false),
                line("gradient", Verdict.WRONG, false, "entry [2][0]   yours  0.141552")),
            List.of("the cost is a mean over the m examples, so its gradient is too"));

    assertThat(report.text().lines())
        .containsExactly(
            "Q4 softmaxCE — gradient                                             wrong",
            "  entry [2][0]   yours  0.141552",
            "  hint: the cost is a mean over the m examples, so its gradient is too",
            "  1 of 2 checks passed · public checks only");
    assertThat(report).hasToString("4");
  }

  @Test
  void aLongNameStaysApartFromItsVerdict() {
    String name = "a weight that is large for one of the two inputs and small for the other one";
    CheckReport report =
        new CheckReport(
            "h2",
            "Q4",
            "softmaxCE",
            List.of(line("values", Verdict.RIGHT, false), line(name, Verdict.WRONG, false)),
            List.of());

    assertThat(report.text().lines())
        .containsExactly(
            "Q4 softmaxCE — a weight that is large for one of the two inputs",
            "    and small for the other one                                     wrong",
            "  1 of 2 checks passed · public checks only");
  }

  @Test
  void oneCauseIsSaidOnce() {
    String error = "cell 3 does not compile: line 2";
    CheckReport report =
        new CheckReport(
            "h2",
            "Q4",
            "softmaxCE",
            List.of(line("a", Verdict.ERROR, false, error), line("b", Verdict.ERROR, false, error)),
            List.of());

    assertThat(report.text().lines())
        .containsExactly(
            "Q4 softmaxCE                                                        error",
            "  cell 3 does not compile: line 2",
            "  0 of 2 checks passed · public checks only");
    assertThat(report.html()).containsOnlyOnce("does not compile");
  }

  @Test
  void checksThatFailForTheirOwnReasonsSayThemAll() {
    CheckReport report =
        new CheckReport(
            "h2",
            "Q4",
            "softmaxCE",
            List.of(line("a", Verdict.ERROR, false, "x"), line("b", Verdict.WRONG, false, "y")),
            List.of());

    assertThat(report.oneCause()).isFalse();
    assertThat(report.text()).contains("— a", "  x\n", "— b", "  y\n");
  }

  @Test
  void aReaderSeesTwoDecimalsAndNbgraderFour() {
    CheckLine third =
        new CheckLine("a", CheckKind.VALUES, false, Verdict.CLOSE, 24 / 11.0, 6, List.of(), null);
    CheckReport report = new CheckReport("h2", "Q4", "f", List.of(third), List.of());

    assertThat(report.html()).contains("2.18 of 6 points");
    assertThat(report).hasToString("2.1818");
  }

  @Test
  void rightAnswerIsOneRow() {
    CheckReport report =
        new CheckReport(
            "h2", "Q4", "softmaxCE", List.of(line("a", Verdict.RIGHT, true)), List.of());

    assertThat(report.text().lines().toList())
        .containsExactly(
            "Q4 softmaxCE                                                        right",
            "  1 of 1 checks passed");
  }

  @Test
  void halfPointsArePlainNumbers() {
    CheckReport report =
        new CheckReport("h2", "Q4", "f", List.of(line("a", Verdict.CLOSE, false)), List.of());

    assertThat(Double.parseDouble(report.toString())).isEqualTo(2);
  }

  @Test
  void htmlEscapesWhatTheStudentWrote() {
    CheckReport report =
        new CheckReport(
            "h2",
            "Q4",
            "f",
            List.of(line("a", Verdict.ERROR, false, "threw <script>alert(1)</script>")),
            List.of());

    assertThat(report.html()).contains("&lt;script&gt;").doesNotContain("<script");
  }
}
