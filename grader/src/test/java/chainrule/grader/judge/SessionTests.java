package chainrule.grader.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.exercises.examine.Reply;
import chainrule.exercises.t0.T0;
import chainrule.grader.jail.Jail;
import chainrule.grader.jail.Kit;
import chainrule.grader.jail.Rung;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SessionTests {
  private static final int SLOPE = 2;
  private static final double[] THETA = {4, 10};

  private final Usage usage = new Usage();
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

    Reply reply = call(f);

    assertThat(reply).isInstanceOf(Reply.Returned.class);
    assertThat((double[]) ((Reply.Returned) reply).value())
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
            new Reply.Unavailable(
                "stopped with the Java virtual machine it ran in, which was killed (exit status"
                    + " 137)"));
    assertThat(usage.timings().sandboxes()).isEqualTo(2);
  }

  @Test
  void aFunctionCalledWhereTheStackEndsIsAsGoodAsBefore() throws IOException {
    try (SandboxPool pool = new SandboxPool(TestJail.get(), T0.class);
        Session session = session(pool, answers("callsWhereTheStackEnds"))) {
      ToDoubleFunction<double[]> f = theta -> 7;

      Reply reply = session.call(SLOPE, new Object[] {f, THETA, 1e-5}, 20);

      assertThat(reply).isInstanceOf(Reply.Returned.class);
      assertThat((double[]) ((Reply.Returned) reply).value()).containsExactly(7);
      assertThat(usage.timings().sandboxes()).isEqualTo(1);
    }
  }

  @Test
  void aClassThatOneQuestionSpoiltIsWholeForTheNext() throws IOException {
    try (SandboxPool pool = new SandboxPool(TestJail.get(), T0.class);
        Session session = session(pool, answers("spoiling"))) {
      Reply spoiling = session.call(1, new Object[] {THETA, THETA}, 20);
      Reply next = session.call(0, new Object[] {THETA, THETA}, 20);

      assertThat(spoiling).isInstanceOf(Reply.Threw.class);
      assertThat(next).isInstanceOf(Reply.Returned.class);
      assertThat(((Reply.Returned) next).value()).isEqualTo(5.0);
    }
  }

  @Test
  void anAnswerIsCalledAfreshWhereACallBeforeSpoiltAClassInSilence() throws IOException {
    try (SandboxPool pool = new SandboxPool(TestJail.get(), T0.class);
        Session session = session(pool, answers("spoilingInSilence"))) {
      session.call(1, new Object[] {THETA, THETA}, 20);
      Reply next = session.call(0, new Object[] {THETA, THETA}, 20);

      assertThat(((Reply.Returned) next).value()).isEqualTo(5.0);
      assertThat(usage.timings().sandboxes()).isEqualTo(2);
    }
  }

  @Test
  void doesNotStartSandboxesForEverForAnAnswerThatAlwaysNeedsABrokenClass() throws IOException {
    try (SandboxPool pool = new SandboxPool(TestJail.get(), T0.class);
        Session session = session(pool, answers("alwaysBroken"))) {
      for (int i = 0; i < 20; i++) {
        assertThat(session.call(0, new Object[] {THETA, THETA}, 20))
            .isInstanceOf(Reply.Threw.class);
      }
      assertThat(usage.timings().sandboxes()).isLessThan(12);
    }
  }

  @Test
  void marksNothingWhereNoSandboxStarts() throws IOException {
    Jail broken = new Jail(new Kit(empty), Rung.NONE);
    try (SandboxPool pool = new SandboxPool(broken, T0.class);
        Session session = session(pool, answers("right"))) {
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
        Session right = session(pool, answers("right"));
        Session wrong = session(pool, answers("missing"))) {
      right.run();
      wrong.run();

      assertThatCode(right::requireSteps).doesNotThrowAnyException();
      assertThatThrownBy(wrong::requireSteps)
          .isInstanceOf(SandboxFault.class)
          .hasMessageStartingWith("the answers threw ");
    }
  }

  private Reply call(ToDoubleFunction<double[]> f) throws IOException {
    try (SandboxPool pool = new SandboxPool(TestJail.get(), T0.class);
        Session session = session(pool, answers("right"))) {
      Reply reply = session.call(SLOPE, new Object[] {f, THETA, 1e-5}, 20);
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

  private Session session(SandboxPool pool, Program program) {
    return new Session(pool, program, usage, TimeShares.none(60), Judge.REPLY_BYTES, StandIns.NONE);
  }

  private static Program answers(String method) throws IOException {
    String name = Answers.class.getName();
    return new Program(
        List.of(file(name), file(name + "$Spoilt")),
        List.of(new Program.Step("the answers", name, method)),
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
