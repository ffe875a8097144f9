package chainrule.notebook.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import jdk.jshell.JShell;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A bar marks the cursor. */
@TestInstance(Lifecycle.PER_CLASS)
class GlossaryTests {

  private JShell shell;

  @BeforeAll
  void runSomeCells() {
    shell = JShell.builder().executionEngine("local").build();
    shell.eval("import java.util.*;");
    shell.eval("List<String> names = new ArrayList<>();");
    shell.eval("double slope(double z, int unit) { return z; }");
    shell.eval("record Point(double x, double y) {}");
  }

  @AfterAll
  void close() {
    shell.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Math|",
        "Mat|h.abs(-1)",
        "|Math.abs(-1)",
        "import java.io.*;\nMath|",
        "double f(double x) {\n  return Math|.abs(x);\n}",
        "int twice(int x) { return 2 * x; }\nint y = twice(3);\nMath|",
        "int a = 1;\n} Math|",
      })
  void nameIsFoundWhereverTheCursorIsInIt(String cell) {
    assertThat(entry(cell).orElseThrow().lines()).contains("java.lang.Math");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Math.hypot|(3, 4)",
        "Math.hy|pot",
        "Math.hypot(|",
        "Math.hypot(3, |",
        "Math.hypot(3|",
        "double z = 1 + Math.hypot(|3, 4);",
        "double norm(double[] w) {\n  return Math.hypot(w[0], |",
        "class Unit {\n  double norm(double[] w) {\n    return Math.hypot|(w[0], w[1]);\n  }\n}"
      })
  void staticMethodIsFoundByItsNameAndFromItsArguments(String cell) {
    assertThat(entry(cell).orElseThrow().lines()).contains("double Math.hypot(double x, double y)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "names| ~ names:java.util.List<java.lang.String>",
        "names.size|() ~ int List<E>.size()",
        "names.get(0).isBlank| ~ boolean String.isBlank()",
        "slope| ~ double slope(double z, int unit)",
        "slope|(1, 2) ~ double slope(double z, int unit)",
        "new Point|(1, 2) ~ Point(double x, double y)",
        "new Random(| ~ Random()",
        "double f(double[] names) { return names| ~ names:double[]",
        "for (int i = 0; i < 3; i++) { i| ~ i:int",
      })
  void signatureIsThatOfTheNameInItsPlace(String cell, String signature) {
    assertThat(entry(cell).orElseThrow().lines()).contains(signature);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "|",
        "nowhere|",
        "nowhere|(1)",
        "names.nowhere|",
        "Math.abs(nowhere|)",
        "return|",
        "1|",
        "import java.util.|",
        "\"unended |",
        "} } {|",
        "names\n\n|",
      })
  void whatIsNotKnownHasNoEntry(String cell) {
    assertThat(entry(cell)).isEmpty();
  }

  @Test
  void nameInALongCellIsFound() {
    String cell = "int a = 1;\n".repeat(2000);
    assertThat(entry(cell + "Math|").orElseThrow().lines()).contains("java.lang.Math");
  }

  private Optional<String> entry(String cell) {
    return new Glossary(shell).entry(cell.replace("|", ""), cell.indexOf('|'));
  }
}
