package chainrule.notebook.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostponedDeclarationsTests {
  private static final String USES_THE_NAME =
      "Later first(int x) { int twice = x; return new Later(twice); }";
  private static final String CALLS_IT = "Later second(int x) { return new Later(twice(x)); }";
  private static final String TWICE = "int twice(int x) { return 2 * x; }";

  private JShell shell;
  private PostponedDeclarations postponed;

  @BeforeEach
  void open() {
    shell = JShell.builder().executionEngine("local").build();
    postponed = new PostponedDeclarations(shell);
  }

  @AfterEach
  void close() {
    shell.close();
  }

  @Test
  void aMethodThatJShellBrokeOffAtIsThereOnceTheTypesAreKnown() {
    eval(USES_THE_NAME);
    eval(CALLS_IT);
    eval(TWICE);
    postponed.evaluate();
    eval("record Later(int x) {}");
    postponed.evaluate();

    assertThat(value("twice(3)")).isEqualTo("6");
    assertThat(value("first(3).x()")).isEqualTo("3");
    assertThat(value("second(3).x()")).isEqualTo("6");
  }

  @Test
  void evaluatesTheLastTextOfADeclaration() {
    List<String> evaluated = new ArrayList<>();
    postponed.add(TWICE, () -> evaluated.add("first"));
    postponed.add(TWICE.replace("2 * x", "x + x"), () -> evaluated.add("last"));
    postponed.add("int twice(int[] x) { return 0; }", () -> evaluated.add("of an array"));

    postponed.evaluate();
    postponed.evaluate();

    assertThat(evaluated).containsExactly("last", "of an array");
  }

  @Test
  void triesAgainWhatIsBrokenOffAgain() {
    List<String> tried = new ArrayList<>();
    postponed.add(
        "record Twice(int x) {}",
        () -> {
          tried.add("Twice");
          if (tried.size() < 3) {
            throw new AssertionError("typeSig ERROR");
          }
        });

    for (int i = 0; i < 5; i++) {
      postponed.evaluate();
    }

    assertThat(tried).hasSize(3);
  }

  @Test
  void forgetsWhatIsDeclaredMeanwhileAndNotWhatIsRejected() {
    List<String> evaluated = new ArrayList<>();
    postponed.add(TWICE, () -> evaluated.add("old"));

    postponed.forget(shell.eval("int twice(int x) { return \"\"; }").get(0).snippet());
    postponed.evaluate();
    postponed.add(TWICE, () -> evaluated.add("again"));
    postponed.forget(shell.eval(TWICE).get(0).snippet());
    postponed.evaluate();

    assertThat(evaluated).containsExactly("old");
  }

  @Test
  void runsNothingTwice() {
    List<String> evaluated = new ArrayList<>();
    postponed.add("int x = twice(3);", () -> evaluated.add("variable"));
    postponed.add("twice(3);", () -> evaluated.add("statement"));

    postponed.evaluate();

    assertThat(evaluated).isEmpty();
  }

  /** As the kernel does it. */
  private void eval(String code) {
    try {
      shell.eval(code);
    } catch (AssertionError e) {
      postponed.add(code, () -> shell.eval(code));
    }
  }

  private String value(String code) {
    List<SnippetEvent> events = shell.eval(code);
    return events.get(events.size() - 1).value();
  }
}
