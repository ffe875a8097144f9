package chainrule.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.CheckLine;
import chainrule.exercises.CheckReport;
import chainrule.grader.gradebook.Results;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PublicReportTests {
  private static final CheckLine RIGHT = Results.line("open", 2, 2, false);
  private static final CheckLine WRONG = Results.line("open too", 0, 2, false);
  private static final CheckLine HIDDEN = Results.line("secret", 0, 4, true);

  @Test
  void hiddenChecksAndTheirHintsAreGone() {
    String text = PublicReport.of(report(RIGHT, HIDDEN)).text();

    assertThat(text)
        .contains("1 of 1 checks passed · public checks only")
        .doesNotContain("secret")
        .doesNotContain("the bias");
  }

  @Test
  void aWrongPublicCheckKeepsItsHint() {
    CheckReport report = PublicReport.of(report(RIGHT, WRONG, HIDDEN));

    assertThat(report.lines()).containsExactly(RIGHT, WRONG);
    assertThat(report.text()).contains("hint: the bias").doesNotContain("secret");
  }

  private static CheckReport report(CheckLine... lines) {
    return Results.report("Q1", "predict", List.of(lines), List.of("the bias is missing"));
  }
}
