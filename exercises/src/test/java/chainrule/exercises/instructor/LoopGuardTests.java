package chainrule.exercises.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.h1.H1;
import chainrule.exercises.invoke.AnswerInvoker;
import chainrule.exercises.invoke.CallOutcome;
import chainrule.exercises.invoke.InProcessInvoker;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Answers that are compiled in memory, with and without an end. */
class LoopGuardTests {
  private final QuestionSpec question =
      QuestionSpec.of(H1.class).stream()
          .filter(it -> it.name().equals("predict"))
          .findFirst()
          .orElseThrow();

  @Test
  void endlessLoopIsEnded() {
    assertThat(called("while (w[0] == 1) { x[0]++; } return 1;"))
        .isInstanceOf(CallOutcome.OutOfTime.class);
    assertThat(called("for (;;) { w[1] += 1; }")).isInstanceOf(CallOutcome.OutOfTime.class);
  }

  @Test
  void longLoopIsLeftAlone() {
    assertThat(called("int n = 0; while (n < 900_000) { n++; } return n;"))
        .isInstanceOfSatisfying(
            CallOutcome.Returned.class, it -> assertThat(it.value()).isEqualTo(900_000));
  }

  @Test
  void whatDoesNotCompileIsLeftOut() {
    Map<String, byte[]> classes =
        InMemoryCompiler.compileRight(
            Map.of(
                "answers.Right", "package answers; class Right { int two = 2; }",
                "answers.Wrong", "package answers; class Wrong { int two = \"2\"; }",
                "answers.Worse", "package answers; class Worse { int two = ; }"),
            H1.class);

    assertThat(classes).containsOnlyKeys("answers.Right");
  }

  private CallOutcome called(String body) {
    String source =
        """
        package answers;
        public class Answer implements java.util.function.Supplier<Object> {
          public Object get() {
            chainrule.exercises.h1.H1.Predict answer = (w, x) -> {
        """
            + body
            + """

            };
            return answer;
          }
        }
        """;
    Map<String, byte[]> classes =
        InMemoryCompiler.compileRight(Map.of("answers.Answer", source), H1.class);
    Object answer = new MemoryClasses(H1.class, "answers", classes).instance("answers.Answer");
    AnswerInvoker invoker = LoopGuard.invoker(InProcessInvoker.trusted(question, answer));
    invoker.call(arguments(), 1);
    return invoker.call(arguments(), 1);
  }

  private Object[] arguments() {
    return new Object[] {new double[] {1, 2}, new double[] {4, 5}};
  }
}
