package chainrule.exercises.cases;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.Head;
import chainrule.exercises.finding.CallFinding;
import chainrule.exercises.finding.Finding;
import chainrule.exercises.finding.GradientFinding;
import chainrule.exercises.finding.NumberPattern;
import chainrule.exercises.h5.H5;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FactorOriginTests {
  private static CallTranscript calls(int rows) {
    CallTranscript calls = new CallTranscript();
    calls.add(
        H5.OutputDelta.class.getMethods()[0],
        new Object[] {new double[rows][2], new double[rows][2], Head.IDENTITY_L2});
    return calls;
  }

  @ParameterizedTest
  @ValueSource(doubles = {5, 0.2, -5, -0.2})
  void aFactorThatIsTheNumberOfExamplesSaysSo(double factor) {
    List<Finding> findings =
        List.of(
            new GradientFinding.LengthDiffers(1, 2),
            new GradientFinding.BlockPattern("b", new NumberPattern.Multiple(factor)));

    assertThat(FactorOrigin.of(findings, calls(5)))
        .contains(new CallFinding.RowsOfArguments(5, List.of("Y", "T")));
    assertThat(FactorOrigin.of(findings, calls(6))).isEmpty();
    assertThat(FactorOrigin.of(List.of(new NumberPattern.Multiple(factor)), calls(5))).isPresent();
    assertThat(FactorOrigin.of(List.of(new GradientFinding.MultipleOfNumerical(factor)), calls(5)))
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(doubles = {2, 0.5, 5.001, 1, 0, 1e300, Double.NaN})
  void otherFactorsAndThoseOftenMetByChanceSayNothing(double factor) {
    for (int rows = 1; rows <= 6; rows++) {
      assertThat(FactorOrigin.of(List.of(new NumberPattern.Multiple(factor)), calls(rows)))
          .isEmpty();
    }
  }

  @Test
  void nothingIsSaidWithoutAFactorOrACall() {
    assertThat(FactorOrigin.of(List.of(new NumberPattern.OppositeSign()), calls(5))).isEmpty();
    assertThat(FactorOrigin.of(List.of(new NumberPattern.Multiple(5)), new CallTranscript()))
        .isEmpty();
  }
}
