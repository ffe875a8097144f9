package chainrule.exercises.permitted;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.h1.H1;
import chainrule.exercises.h5.H5;
import chainrule.exercises.toy.HandedIn;
import chainrule.exercises.toy.T1;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PermittedTypesTests {
  private JShell shell;

  @BeforeEach
  void openShell() {
    shell = JShell.builder().executionEngine("local").build();
    shell.addToClasspath(System.getProperty("java.class.path"));
  }

  @AfterEach
  void closeShell() {
    shell.close();
  }

  @Test
  void answerOfItsOwnIsAllowed() {
    assertThat(
            forbidden(
                T1.class,
                "double[] square(double[] x) { return java.util.Arrays.stream(x).map(v -> v * v).toArray(); }"))
        .isEmpty();
  }

  @Test
  void directUseIsFound() {
    assertThat(
            forbidden(
                T1.class,
                "double[] square(double[] x) { return chainrule.activation.Softmax.of(x); }"))
        .containsExactly("chainrule.activation.Softmax");
  }

  @Test
  void importsVariablesAndHelpersOfOtherCellsDoNotHideIt() {
    assertThat(
            forbidden(
                T1.class,
                "import chainrule.activation.*;",
                "java.util.function.UnaryOperator<double[]> net = Softmax::of;",
                "class Deeper { double[] on(double[] x) { return net.apply(x); } }",
                "class Deep { double[] on(double[] x) { return new Deeper[] {new Deeper()}[0].on(x); } }",
                "double[] square(double[] x) { return new Deep().on(x); }"))
        .containsExactly("chainrule.activation.Softmax");
  }

  @Test
  void arraysAndCastsCount() {
    assertThat(
            forbidden(
                T1.class,
                "Object o = null;",
                "double[] square(double[] x) { var l = (chainrule.nn.Layer[][]) o; return x; }"))
        .containsExactly("chainrule.nn.Layer");
  }

  @Test
  void otherCellsOfTheNotebookAreNotTheAnswer() {
    assertThat(
            forbidden(
                T1.class,
                "double[] probabilities = chainrule.activation.Softmax.of(1, 2);",
                "double[] square(double[] x) { return x; }"))
        .isEmpty();
  }

  @Test
  void typesThatTheContractNamesAreAllowed() {
    String[] cells = {
      "double[] square(double[] x) { return chainrule.math.Matrix.row(x).scaled(2).values(); }"
    };
    assertThat(forbidden(T1.class, cells)).containsExactly("chainrule.math.Matrix");
    assertThat(forbidden(H5.class, cells)).isNotEmpty().doesNotContain("chainrule.math.Matrix");
  }

  @Test
  void whatStandsBesideTheContractIsNotAllowed() {
    assertThat(
            forbidden(
                H1.class,
                "double[] square(double[] x) {"
                    + " return new double[] {chainrule.exercises.h1.ImpliedGradient.weightedSum(x, x)}; }"))
        .contains("chainrule.exercises.h1.ImpliedGradient");
  }

  @Test
  void holdsWhatTheQuestionsTextsNameAndNothingElse() {
    assertThat(PermittedTypes.of(H1.class).types())
        .containsExactlyInAnyOrder(
            "chainrule.exercises.CheckLine",
            "chainrule.exercises.CheckReport",
            "chainrule.exercises.finding.Finding",
            "chainrule.exercises.ContractProxy",
            "chainrule.exercises.picture.CheckPicture",
            "chainrule.exercises.CheckKind",
            "chainrule.exercises.Verdict",
            "chainrule.exercises.h1.H1",
            "chainrule.exercises.h1.TrainLog",
            "chainrule.math.Matrix",
            "chainrule.math.ShapeException");
    assertThat(PermittedTypes.of(H5.class).types())
        .contains(
            "chainrule.minimize.CostGradient",
            "chainrule.exercises.HiddenActivation",
            "chainrule.exercises.Cache",
            "chainrule.exercises.Head")
        .filteredOn(type -> type.startsWith("chainrule.exercises.h5."))
        .containsExactlyInAnyOrder("chainrule.exercises.h5.H5", "chainrule.exercises.h5.Forward");
  }

  @Test
  void notebookSaysSo() {
    eval("double[] phi(double[] x) { return chainrule.activation.Softmax.of(x); }");
    String report =
        eval(
            "chainrule.exercises.ContractProxy.open(chainrule.exercises.h1.H1.class).phi(x -> phi(x)).text()");
    assertThat(report).contains("not available in this homework: chainrule.activation.Softmax");
  }

  private Collection<String> forbidden(Class<?> contract, String... cells) {
    eval(cells);
    Object answer = handedIn();
    List<String> forbidden =
        new ArrayList<>(
            PermittedTypes.of(contract)
                .forbidden(CellClasses.of(answer), CellClasses.beside(answer)));
    forbidden.remove(HandedIn.class.getName()); // this test's own way to hand in
    return forbidden;
  }

  private Object handedIn() {
    eval(HandedIn.class.getName() + ".take(x -> square(x));");
    return Objects.requireNonNull(HandedIn.last);
  }

  private String eval(String... cells) {
    String value = "";
    for (String cell : cells) {
      for (SnippetEvent event : shell.eval(cell)) {
        assertThat(event.status()).as(cell).isIn(Snippet.Status.VALID, Snippet.Status.OVERWRITTEN);
        value = String.valueOf(event.value());
      }
    }
    return value;
  }
}
