package chainrule.notebook.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said of cells that run before those that they need. */
class EarlierCellTests {
  private static final String CHECK = "check.predict((w, x) -> predict(w, x))";

  private JShell shell;

  @BeforeEach
  void start() {
    shell = JShell.builder().executionEngine("local").build();
  }

  @AfterEach
  void stop() {
    shell.close();
  }

  private String said(String cell) {
    Snippet snippet = shell.eval(cell).get(0).snippet();
    return CompilerMessage.inNotebook(
        shell.diagnostics(snippet).findFirst().orElseThrow(), cell, 0);
  }

  @Test
  void aCheckBeforeTheOpeningCellAsksForThatCell() {
    assertThat(said(CHECK))
        .isEqualTo(
            "line 1 «"
                + CHECK
                + "»: cannot find variable check;"
                + " run the cell that ends in «check = … .open();» first");
  }

  @Test
  void aCheckBeforeItsAnswerAsksForTheAnswer() {
    shell.eval("interface P { int predict(double[] w, double[] x); }");
    shell.eval("class H { void predict(P answer) {} }");
    shell.eval("H check = new H();");

    assertThat(said(CHECK))
        .endsWith(
            "cannot find method predict(double[],double[]);"
                + " run the cell with your answer «predict» first");
  }

  @Test
  void anyOtherNameMayStandInAnotherCell() {
    assertThat(said("points.length"))
        .endsWith("cannot find variable points; if another cell makes it, run that one first");
    assertThat(said("H1 check = H1.open();"))
        .endsWith("cannot find class H1; if another cell imports or makes it, run that one first");
    assertThat(said("Arrays.sort(new int[1]);"))
        .endsWith(
            "cannot find variable Arrays; if another cell imports or makes it, run that one first");
  }

  @Test
  void aMemberThatATypeDoesNotHaveStandsInNoCell() {
    assertThat(said("\"\".size()")).endsWith("cannot find method size()");
    assertThat(said("int n = \"\";")).doesNotContain("run");
  }

  @Test
  void anAnswerThatRanTooEarlySaysWhatItWaitsForAndThenWorks() {
    ExecutedCells ran = new ExecutedCells(shell);
    String cell = "int size(Map<String, String> map) { return map.size(); }";
    List<SnippetEvent> events = shell.eval(cell);
    Snippet answer = events.get(0).snippet();
    ran.add(answer, "cell [1]", cell, 0);

    assertThat(ran.lacking(answer))
        .contains(
            "cannot find class Map (line 1 of cell [1]);"
                + " if another cell imports or makes it, run that one first");

    shell.eval("import java.util.*;");
    assertThat(ran.lacking(answer)).isEmpty();
  }
}
