package chainrule.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTextTests {
  private static CheckLine line(String name, Verdict verdict, boolean hidden, String... details) {
    double points = 4 * verdict.share();
    return new CheckLine(name, Kind.GRADIENT, hidden, verdict, points, 4, List.of(details), null);
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
