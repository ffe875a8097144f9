package chainrule.exercises.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CurvePictureTests {
  private static final List<Double> XS = List.of(0., 10., 20.);
  private static final List<Double> LOW = List.of(1., 0.5, 0.25);
  private static final List<Double> HIGH = List.of(1., 0.75, 0.5);

  private static CurvePicture of(List<Double> yours) {
    return new CurvePicture("cost", "epoch", XS, List.of(yours), LOW, HIGH);
  }

  @Test
  void saysWhereYoursEndsAndLeavesTheBand() {
    assertThat(of(List.of(1., 0.6, 0.875)).line())
        .isEqualTo(
            "cost: yours ends at 0.875 (epoch 20), expected to end at 0.25 to 0.5 (epoch 20);"
                + " first outside at epoch 20: yours 0.875, expected 0.25 to 0.5");
    assertThat(of(List.of(1., 0.6, 0.3)).differs()).isFalse();
    assertThat(of(List.of(1., 0.75 + 1e-7, 0.3)).differs()).as("rounding").isFalse();
  }

  @Test
  void saysWhatIsNotFinite() {
    assertThat(of(List.of(1., Double.NaN, Double.NaN)).line())
        .isEqualTo(
            "cost: yours ends at NaN (epoch 20), expected to end at 0.25 to 0.5 (epoch 20);"
                + " first outside at epoch 10: yours NaN, expected 0.5 to 0.75;"
                + " not finite from epoch 10 on");
  }

  @Test
  void saysWhichOneGoesOn() {
    assertThat(of(List.of(1., 0.6)).line())
        .endsWith("first outside at epoch 20, where only the expected course goes on");
    assertThat(of(List.of()).line())
        .startsWith("cost: yours ends before it begins, expected to end at")
        .endsWith("first outside at epoch 0, where only the expected course goes on");
    assertThat(new CurvePicture("cost", "epoch", XS, List.of(LOW), List.of(1.), List.of(1.)).line())
        .endsWith("first outside at epoch 10, where only yours goes on");
  }

  @Test
  void theTextAlternativeSaysIt() {
    Panel panel = of(List.of(1., 0.6, 0.875)).panels().get(0);

    assertThat(panel.drawing().html())
        .contains("role=\"img\"", "<title>Yours beside right answers: cost</title>")
        .contains("<desc>cost: yours ends at 0.875 (epoch 20)")
        .contains(">right answers, least to most</text>");
    assertThat(
            new CurvePicture("cost", "epoch", XS, List.of(HIGH), LOW, LOW)
                .panels()
                .get(0)
                .drawing()
                .html())
        .contains(">expected</text>")
        .doesNotContain("least to most");
  }
}
