package chainrule.grader.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.exercises.finding.Obstacle;
import chainrule.exercises.invoke.CallOutcome;
import chainrule.exercises.t0.T0;
import chainrule.grader.compile.CompiledNotebook;
import chainrule.grader.isolation.IsolationLevel;
import chainrule.grader.isolation.Jail;
import chainrule.grader.isolation.SandboxClassPath;
import chainrule.grader.judge.Judge;
import chainrule.grader.judge.TestJail;
import chainrule.grader.subject.Answers;
import chainrule.grader.wire.Message;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
final class NotebookExecutionTests {
  private static final int SLOPE = 2;
  private static final double[] THETA = {4, 10};

  private final ResourceUsage usage = new ResourceUsage();
  private final Set<Long> before =
      ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());

  @TempDir private Path empty;

  @Test
  void callsAgainWhereTheSandboxWasKilledFromOutside() throws IOException {
    int[] calls = {0};
    ToDoubleFunction<double[]> f =
        theta -> {
          if (calls[0]++ == 0) {
            killSandboxes();
          }
          return theta[0] * theta[0];
        };

    CallOutcome reply = call(f);

    assertThat(reply).isInstanceOf(CallOutcome.Returned.class);
    assertThat((double[]) ((CallOutcome.Returned) reply).value())
        .containsExactly(new double[] {8, 0}, within(1e-6));
    assertThat(usage.timings().sandboxes()).isEqualTo(2);
  }

  @Test
  void chargesTheAnswerWhereTheSandboxIsKilledAgain() throws IOException {
    ToDoubleFunction<double[]> f =
        theta -> {
          killSandboxes();
          return 0;
        };

    assertThat(call(f))
        .isEqualTo(
            new CallOutcome.Unavailable(
                new Obstacle.SandboxLost(
                    "stopped with the Java virtual machine it ran in, which was killed (exit status"
                        + " 137)")));
    assertThat(usage.timings().sandboxes()).isEqualTo(2);
  }

  @Test
  void aFunctionCalledWhereTheStackEndsIsAsGoodAsBefore() throws IOException {
    try (SandboxPool pool = new SandboxPool(TestJail.get(), T0.class);
        NotebookExecution session = session(pool, answers("callsWhereTheStackEnds"))) {
      ToDoubleFunction<double[]> f = theta -> 7;

      CallOutcome reply = session.call(SLOPE, new Object[] {f, THETA, 1e-5}, 20);

      assertThat(reply).isInstanceOf(CallOutcome.Returned.class);
      assertThat((double[]) ((CallOutcome.Returned) reply).value()).containsExactly(7);
      assertThat(usage.timings().sandboxes()).isEqualTo(1);
    }
  }

  @Test
  void aClassThatOneQuestionSpoiltIsWholeForTheNext() throws IOException {
    try (SandboxPool pool = new SandboxPool(TestJail.get(), T0.class);
        NotebookExecution session = session(pool, answers("spoiling"))) {
      CallOutcome spoiling = session.call(1, new Object[] {THETA, THETA}, 20);
      CallOutcome next = session.call(0, new Object[] {THETA, THETA}, 20);

      assertThat(spoiling).isInstanceOf(CallOutcome.Threw.class);
      assertThat(next).isInstanceOf(CallOutcome.Returned.class);
      assertThat(((CallOutcome.Returned) next).value()).isEqualTo(5.0);
    }
  }

  @Test
  void anAnswerIsCalledAfreshWhereACallBeforeSpoiltAClassInSilence() throws IOException {
    try (SandboxPool pool = new SandboxPool(TestJail.get(), T0.class);
        NotebookExecution session = session(pool, answers("spoilingInSilence"))) {
      session.call(1, new Object[] {THETA, THETA}, 20);
      CallOutcome next = session.call(0, new Object[] {THETA, THETA}, 20);

      assertThat(((CallOutcome.Returned) next).value()).isEqualTo(5.0);
      assertThat(usage.timings().sandboxes()).isEqualTo(2);
    }
  }

  @Test
  void doesNotStartSandboxesForEverForAnAnswerThatAlwaysNeedsABrokenClass() throws IOException {
    try (SandboxPool pool = new SandboxPool(TestJail.get(), T0.class);
        NotebookExecution session = session(pool, answers("alwaysBroken"))) {
      for (int i = 0; i < 20; i++) {
        assertThat(session.call(0, new Object[] {THETA, THETA}, 20))
            .isInstanceOf(CallOutcome.Threw.class);
      }
      assertThat(usage.timings().sandboxes()).isLessThan(12);
    }
  }

  @Test
  void marksNothingWhereNoSandboxStarts() throws IOException {
    Jail broken = new Jail(new SandboxClassPath(empty), IsolationLevel.NONE);
    try (SandboxPool pool = new SandboxPool(broken, T0.class);
        NotebookExecution session = session(pool, answers("right"))) {
      assertThatThrownBy(session::run)
          .isInstanceOf(IOException.class)
          .hasMessageStartingWith("no sandbox could be started: ");

      session.call(0, new Object[] {THETA, THETA}, 5);

      assertThatThrownBy(session::requireSandboxes).isInstanceOf(IOException.class);
    }
  }

  @Test
  void isNoLenderWhereAStepDidNotRunThrough() throws IOException {
    try (SandboxPool pool = new SandboxPool(TestJail.get(), T0.class);
        NotebookExecution right = session(pool, answers("right"));
        NotebookExecution wrong = session(pool, answers("missing"))) {
      right.run();
      wrong.run();

      assertThatCode(right::requireSteps).doesNotThrowAnyException();
      assertThatThrownBy(wrong::requireSteps)
          .isInstanceOf(SandboxUnavailableException.class)
          .hasMessageStartingWith("the answers threw ");
    }
  }

  private CallOutcome call(ToDoubleFunction<double[]> f) throws IOException {
    try (SandboxPool pool = new SandboxPool(TestJail.get(), T0.class);
        NotebookExecution session = session(pool, answers("right"))) {
      CallOutcome reply = session.call(SLOPE, new Object[] {f, THETA, 1e-5}, 20);
      session.requireSandboxes();
      return reply;
    }
  }

  /** Returns once they are dead: until then a sandbox may still answer. */
  private void killSandboxes() {
    List<ProcessHandle> sandboxes =
        ProcessHandle.current()
            .children()
            .filter(child -> !before.contains(child.pid()))
            .flatMap(child -> Stream.concat(Stream.of(child), child.descendants()))
            .toList();
    sandboxes.forEach(ProcessHandle::destroyForcibly);
    sandboxes.forEach(process -> process.onExit().join());
  }

  private NotebookExecution session(SandboxPool pool, CompiledNotebook program) {
    return new NotebookExecution(
        pool, program, usage, TimeShares.none(60), Judge.REPLY_BYTES, StandIns.NONE);
  }

  private static CompiledNotebook answers(String method) throws IOException {
    String name = Answers.class.getName();
    return new CompiledNotebook(
        List.of(file(name), file(name + "$Spoilt")),
        List.of(new CompiledNotebook.Step("the answers", name, method)),
        Map.of(),
        List.of());
  }

  private static Message.ClassFile file(String name) throws IOException {
    String entry = "/" + name.replace('.', '/') + ".class";
    try (InputStream in = Objects.requireNonNull(Answers.class.getResourceAsStream(entry))) {
      return new Message.ClassFile(name, in.readAllBytes());
    }
  }
}
