package chainrule.grader.compile;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.t0.T0;
import chainrule.grader.assemble.CodeCell;
import java.util.List;
import org.junit.jupiter.api.Test;

class SingleClassSourceTests {
  private static final CodeCell ONE = answer("cell 1", "int one() { return 1; }", "one");
  private static final CodeCell TWO = answer("cell 2", "int two() {\n  return 2;\n}", "two");
  private static final SingleClassSource BOTH =
      SingleClassSource.of(
          "Both",
          List.of(ONE, TWO),
          T0.class,
          List.of(new CodeCell("a check", "check.one(() -> one())", CodeCell.Kind.CHECK, "one")));

  private static CodeCell answer(String label, String source, String question) {
    return new CodeCell(label, source, CodeCell.Kind.ANSWER, question);
  }

  @Test
  void holdsAnswersAsMembersAndChecksAsStatements() {
    assertThat(BOTH.source())
        .startsWith("class Both {\nint one() { return 1; }\nint two() {")
        .contains(
            """
            void judge$handIn() {
            chainrule.exercises.t0.T0 check = judge$open(chainrule.exercises.t0.T0.class);
            check.one(() -> one());
            }
            """)
        .endsWith("static void judge$run() { new Both().judge$handIn(); }\n}");
  }

  @Test
  void knowsWhichCellAPositionComesFrom() {
    assertThat(BOTH.memberAt(BOTH.source().indexOf("int one"))).contains(ONE);
    assertThat(BOTH.memberAt(BOTH.source().indexOf("1; }"))).contains(ONE);
    assertThat(BOTH.memberAt(BOTH.source().indexOf("int two"))).contains(TWO);
    assertThat(BOTH.memberAt(BOTH.source().indexOf("return 2"))).contains(TWO);
  }

  @Test
  void knowsThatOtherPositionsComeFromNoCell() {
    assertThat(BOTH.memberAt(0)).isEmpty();
    assertThat(BOTH.memberAt(BOTH.source().indexOf("check.one"))).isEmpty();
    assertThat(BOTH.memberAt(BOTH.source().length())).isEmpty();
    assertThat(BOTH.memberAt(-1)).isEmpty();
  }
}
