package chainrule.grader.talk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ChangeScannerTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EXPONENT     | p[i] = Math.exp(z[i] - max);
          COPY         | double[] v = w.clone();
          COPY         | double[] v = Arrays.copyOf(w, w.length);
          FACTOR       | d = y * (1 - y);
          TIE          | if (z >= 0) { y = 1; }
          TIE          | y = z < 0 ? 0 : 1;
          DIVISION     | cost = sum / m;
          DIVISION     | cost /= m;
          SIGN         | e = y - t;
          SIZE         | e = Math.abs(g);
          INDEX        | z = w[i + 1];
          """)
  void findsWhatCanBeChanged(ChangeKind kind, String line) {
    List<CodeChange> changes = ChangeScanner.of("void f() {\n  int a;\n  " + line + "\n}");

    assertThat(changes).extracting(CodeChange::kind).contains(kind);
    assertThat(changes).allMatch(change -> change.line() == 3);
    assertThat(changes).allMatch(change -> change.ask().startsWith("Line 3 "));
  }

  @Test
  void findsSumsAndBoundsOfLoops() {
    assertThat(
            ChangeScanner.of(
                """
                double f(double[] x) {
                  double sum = 0;
                  for (int i = 0; i < x.length; i += 2) {
                    sum += x[i];
                  }
                  sum += 3;
                  return sum;
                }
                """))
        .extracting(change -> change.kind() + " " + change.line())
        .containsExactly("BOUND 3", "ACCUMULATION 4");
  }

  @Test
  void quotesTheStudentsOwnWordsWhereTheyAreShort() {
    assertThat(ChangeScanner.of("int f(double z) { return z >= 0 ? 1 : 0; }"))
        .extracting(CodeChange::ask)
        .containsExactly(
            "Line 1 compares: «z >= 0». For which input would > in place of >= decide otherwise,"
                + " and what would the answer return then?");
    String name = "z".repeat(60);
    assertThat(ChangeScanner.of("int f(double " + name + ") { return " + name + " >= 0 ? 1 : 0; }"))
        .extracting(CodeChange::ask)
        .allMatch(ask -> ask.startsWith("Line 1 compares: its two sides."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "int x = 3",
        "double f( {",
        "x -> x - y",
        "void f() { int n = x.length - 1; double[] v = Arrays.copyOf(w, 5); e = Math.exp(-z); }",
        "void f() { // sum / m\n  String s = \"a - b\"; }"
      })
  void findsNothingWhereNothingIsToBeChanged(String code) {
    assertThat(ChangeScanner.of(code)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"(", "-", "f(", "{", "!", "a ? ", "x = ", "if (a) ", "new int[] {"})
  void survivesCodeThatIsNestedTooDeep(String opening) {
    assertThat(ChangeScanner.of("void f() { " + opening.repeat(7_500) + " }")).isEmpty();
    assertThat(ChangeScanner.of("int f() { return " + "- ".repeat(3_900) + "1; }")).isEmpty();
  }

  /** What the sheet says of exponentials. */
  @Test
  void exponentialsOverflowWhereItIsSaid() {
    assertThat(Math.exp(1000)).isInfinite();
    assertThat(Math.exp(709.8)).isInfinite();
    assertThat(Math.exp(709.7)).isFinite();
    assertThat(Math.exp(1000) / Math.exp(999)).isNaN();
  }
}
