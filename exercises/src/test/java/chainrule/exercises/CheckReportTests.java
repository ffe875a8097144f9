package chainrule.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.finding.EarlierFinding;
import chainrule.exercises.finding.Finding;
import chainrule.exercises.finding.GradientFinding;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckReportTests {
  private static CheckReport report(CheckLine... lines) {
    return new CheckReport("h2", "Q4", "f", List.of(lines), List.of());
  }

  private static CheckLine line(Verdict verdict, double points, double max) {
    return line(verdict, points, max, new Finding[0]);
  }

  private static CheckLine line(Verdict verdict, double points, double max, String... details) {
    return line(
        verdict,
        points,
        max,
        Arrays.stream(details).map(EarlierFinding::new).toArray(Finding[]::new));
  }

  private static CheckLine line(Verdict verdict, double points, double max, Finding... findings) {
    return new CheckLine(
        "a", CheckKind.VALUES, false, verdict, points, max, List.of(findings), null);
  }

  @Test
  void pointsAndMaximumAreSums() {
    CheckReport report =
        report(line(Verdict.RIGHT, 3, 3), line(Verdict.CLOSE, 0.25, 1), line(Verdict.ERROR, 0, 2));

    assertThat(report.points()).isEqualTo(3.25);
    assertThat(report.max()).isEqualTo(6);
    assertThat(report.passed()).isEqualTo(1);
    assertThat(report).hasToString("3.25");
  }

  @Test
  void firstCheckThatIsNotRightGivesTheVerdict() {
    assertThat(report(line(Verdict.RIGHT, 1, 1)).verdict()).isEqualTo(Verdict.RIGHT);
    assertThat(
            report(line(Verdict.RIGHT, 1, 1), line(Verdict.CLOSE, 0, 1), line(Verdict.WRONG, 0, 1))
                .verdict())
        .isEqualTo(Verdict.CLOSE);
  }

  @Test
  void onlyARightOrRoughlyRightAnswerEarnsPoints() {
    assertThat(Arrays.stream(Verdict.values()).filter(verdict -> verdict.share() > 0))
        .containsExactly(Verdict.RIGHT, Verdict.CLOSE);
    assertThat(Verdict.RIGHT.share()).isEqualTo(1);
    assertThat(Verdict.OUT_OF_TIME.label()).isEqualTo("out of time");
  }

  @Test
  void onlyACloseGradientThatSaysSoIsAFiniteDifference() {
    String says = "right, but only as exact as a finite difference; expected a derived formula";
    Finding finding = new GradientFinding.FiniteDifference();

    assertThat(line(Verdict.CLOSE, 0, 1, finding).details()).containsExactly(says);
    assertThat(line(Verdict.CLOSE, 0, 1, finding).onlyFiniteDifferenceExact()).isTrue();
    assertThat(line(Verdict.WRONG, 0, 1, finding).onlyFiniteDifferenceExact()).isFalse();
    assertThat(line(Verdict.CLOSE, 0, 1, says).onlyFiniteDifferenceExact()).isTrue();
    assertThat(line(Verdict.CLOSE, 0, 1, "x").onlyFiniteDifferenceExact()).isFalse();
    assertThat(line(Verdict.WRONG, 0, 1, says).onlyFiniteDifferenceExact()).isFalse();
  }

  @Test
  void errorsHaveFiveLevels() {
    assertThat(ErrorMap.level(0)).isZero();
    assertThat(ErrorMap.level(1e-7)).isZero();
    assertThat(ErrorMap.level(1.1e-7)).isEqualTo(1);
    assertThat(ErrorMap.level(1e-4)).isEqualTo(1);
    assertThat(ErrorMap.level(1e-2)).isEqualTo(2);
    assertThat(ErrorMap.level(0.1)).isEqualTo(3);
    assertThat(ErrorMap.level(0.2)).isEqualTo(4);
    assertThat(ErrorMap.level(Double.NaN)).isEqualTo(4);
    assertThat(ErrorMap.level(Double.POSITIVE_INFINITY)).isEqualTo(4);
    assertThat(ErrorMap.levels()).containsExactly("≤ 1e-7", "≤ 1e-4", "≤ 1e-2", "≤ 1e-1", "more");
  }
}
