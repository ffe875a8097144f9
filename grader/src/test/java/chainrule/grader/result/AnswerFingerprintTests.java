package chainrule.grader.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AnswerFingerprintTests {
  private static final String CODE =
      """
      static double[] update(double[] w, double eta) {
        double sum = 0;
        for (int i = 0; i < w.length; i++) { sum += w[i] * eta - 1.5e-3; }
        return new double[] {sum / 2, 'x', "a // b".length()};
      }
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "// mine alone\nstatic double[] update(double[] w, double eta) {double sum=0;for(int i=0;"
            + "i<w.length;i++){sum+=w[i]*eta-1.5e-3;}return new double[]{sum/2,'x',\"a // b\""
            + ".length()};}",
        "/* also\n mine */ static double[]\tupdate(double[] weights, double rate) {\r\n double s ="
            + " 0; for (int k = 0; k < weights.length; k++) { s += weights[k] * rate - 1.5e-3; }"
            + " return new double[] {s / 2, 'x', \"a // b\".length()}; }"
      })
  void commentsLayoutAndNamesChangeNothing(String same) {
    assertThat(print(same)).isEqualTo(print(CODE));
  }

  @Test
  void whatTheCodeDoesChangesIt() {
    assertThat(print(CODE.replace("w[i] * eta", "eta * w[i]"))).isNotEqualTo(print(CODE));
    assertThat(print(CODE.replace("1.5e-3", "1.5e-4"))).isNotEqualTo(print(CODE));
    assertThat(print(CODE.replace("a // b", "a // c"))).isNotEqualTo(print(CODE));
    assertThat(print(CODE.replace("<", "<="))).isNotEqualTo(print(CODE));
    assertThat(print(CODE.replace("double sum", "float sum"))).isNotEqualTo(print(CODE));
  }

  @Test
  void aNameUsedForTwoThingsIsNotTwoNames() {
    assertThat(print("a + b + a")).isEqualTo(print("x + y + x")).isNotEqualTo(print("x + y + z"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "ABC", "x19", "my_sum", "$a", "größe", "1e5", "'ab'", "\"a b\""})
  void wordsNumbersAndTextsAreOneTokenEach(String word) {
    assertThat(print(word).tokens()).isEqualTo(1);
  }

  @Test
  void takesWhatDoesNotCompile() {
    assertThat(print("\"never closed\n 'nor /* this \u0000 \ud800")).isNotNull();
    assertThat(print("").tokens()).isZero();
    assertThat(print("return a+b;").tokens()).isEqualTo(5);
  }

  @Test
  void manyCommentsInARowAreAsGoodAsNone() {
    String line = "// why\n".repeat(50_000);
    String block = "/* why */\n".repeat(50_000);

    assertThat(print(line + "return a;" + block)).isEqualTo(print("return a;"));
  }

  @Test
  void theCodeIsKeptAsItWasHandedInUnlessItIsVeryLong() {
    assertThat(AnswerFingerprint.of("update", "\n// mine\nint a;\n").code())
        .isEqualTo("// mine\nint a;");
    assertThat(AnswerFingerprint.of("update", "x".repeat(30_000)).code())
        .hasSize(20_002)
        .endsWith("x\n…");
  }

  private static AnswerFingerprint print(String code) {
    return AnswerFingerprint.of("update", code).withoutCode();
  }
}
