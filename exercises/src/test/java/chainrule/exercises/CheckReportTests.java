package chainrule.exercises;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.finding.EarlierFinding;
import chainrule.exercises.finding.Finding;
import chainrule.exercises.finding.GradientFinding;
import chainrule.exercises.picture.BlockPicture;
import chainrule.exercises.picture.CheckPicture;
import chainrule.exercises.picture.CurvePicture;
import chainrule.exercises.picture.GradientPicture;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckReportTests {
  private static final CurvePicture CURVE =
      new CurvePicture(
          "a <b>",
          "epoch",
          List.of(0., 1.),
          List.of(List.of(1., 3.)),
          List.of(1., 2.),
          List.of(1., 2.));

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

  private static CheckLine shown(boolean hidden, CheckPicture picture) {
    return new CheckLine(
        "course", CheckKind.CONVERGENCE, hidden, Verdict.WRONG, 0, 1, List.of(), picture);
  }

  @Test
  void thePictureIsInTheNotebookAndInTheText() {
    CheckReport report = report(shown(false, CURVE));

    assertThat(report.html())
        .containsOnlyOnce("<svg")
        .contains("role=\"img\"", "<desc>a &lt;b&gt;: yours ends at 3 (epoch 1), expected to end")
        .doesNotContain("<b>:");
    assertThat(report.text())
        .contains(
            "  picture: a <b>: yours ends at 3 (epoch 1), expected to end at 2 (epoch 1);"
                + " first outside at epoch 1: yours 3, expected 2\n");
  }

  @Test
  void theWorstEntriesOfAGradientStandBelowIt() {
    GradientPicture picture =
        new GradientPicture(
            List.of(
                new BlockPicture(
                    "W1",
                    1,
                    2,
                    1,
                    new BlockPicture.Window(0, 0, 2),
                    List.of(3., 1.),
                    List.of(1.5, 1.),
                    List.of(new BlockPicture.Worst(0, 0, 3, 1.5)))),
            0);

    assertThat(report(shown(false, picture)).html())
        .contains("<figcaption>W1: 1 of 2 entries off</figcaption>")
        .containsSubsequence("① W1[0]", ">3<", ">1.5<", ">2</td>");
  }

  @Test
  void aHiddenCaseHasNoPicture() {
    CheckReport report = report(shown(true, CURVE));

    assertThat(report.html()).doesNotContain("<svg").doesNotContain("yours ends");
    assertThat(report.text()).doesNotContain("picture").doesNotContain("yours ends");
  }
}
