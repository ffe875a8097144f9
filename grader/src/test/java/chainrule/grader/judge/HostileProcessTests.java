package chainrule.grader.judge;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.finding.FindingText;
import chainrule.exercises.finding.Obstacle;
import chainrule.exercises.invoke.CallOutcome;
import chainrule.exercises.t0.T0;
import chainrule.grader.compile.CompiledNotebook;
import chainrule.grader.execute.NotebookExecution;
import chainrule.grader.execute.ResourceUsage;
import chainrule.grader.execute.SandboxPool;
import chainrule.grader.execute.StandIns;
import chainrule.grader.execute.TimeShares;
import chainrule.grader.isolation.Confinement;
import chainrule.grader.subject.Hostile;
import chainrule.grader.wire.Message;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sandboxes that take the pipes into their own hands: each call ends, and nothing lives on. */
@Tag("slow")
final class HostileProcessTests {
  private static final int DOT = 0;
  private static final int PROJECT = 1;
  private static final long DEADLINE = 600;
  private static final double[] A = {1, 2, 3};

  /** How long those have that never answer. */
  private static final double SECONDS = 1.5;

  /** How long those have that end by themselves, which takes as long as the machine makes it. */
  private static final double ENOUGH_SECONDS = 60;

  private final AtomicLong leap = new AtomicLong();
  private final ResourceUsage usage = new ResourceUsage(() -> System.nanoTime() + leap.get());
  private final Set<Long> before = processes().collect(Collectors.toSet());

  @BeforeAll
  static void isConfined() {
    Confinement.assumePossible();
    assertThat(TestJail.get().level().confined()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "deaf,     broke the protocol of the sandbox: a message that does not answer",
    "nesting,  broke the protocol of the sandbox: nested more than 32 deep",
    "flood,    broke the protocol of the sandbox: ",
    "half,     ended the Java virtual machine (exit status 9)"
  })
  void callOfOneThatBreaksOffEnds(String method, String reason) throws IOException {
    try (SandboxPool pool = new SandboxPool(TestJail.get(), T0.class);
        NotebookExecution session = session(pool, method)) {
      assertThat(session.call(DOT, new Object[] {A, A}, ENOUGH_SECONDS))
          .isInstanceOfSatisfying(
              CallOutcome.Unavailable.class,
              gone -> assertThat(FindingText.of(gone.reason())).startsWith(reason));
      assertNothingLives();
    }
  }

  /** Who closed the pipe is not seen at once: the jail around it has it open as well. */
  @ParameterizedTest
  @ValueSource(strings = {"drip", "silence", "closeInput", "closeOutput"})
  void callOfOneThatNeverAnswersEnds(String method) throws IOException {
    try (SandboxPool pool = new SandboxPool(TestJail.get(), T0.class);
        NotebookExecution session = session(pool, method)) {
      assertThat(session.call(DOT, new Object[] {A, A}, SECONDS))
          .isEqualTo(new CallOutcome.OutOfTime(SECONDS));
      assertNothingLives();
    }
  }

  /** Its first reply counts, and the second is not taken for a reply to what comes next. */
  @Test
  void whatIsSaidTwiceIsNotTakenForAnotherReply() throws IOException {
    try (SandboxPool pool = new SandboxPool(TestJail.get(), T0.class);
        NotebookExecution session = session(pool, "twice")) {
      for (int i = 0; i < 2; i++) {
        assertThat(session.call(DOT, new Object[] {A, A}, ENOUGH_SECONDS))
            .isInstanceOfSatisfying(
                CallOutcome.Returned.class, reply -> assertThat(reply.value()).isEqualTo(32.0));
        assertThat(session.call(DOT, new Object[] {A, A}, ENOUGH_SECONDS))
            .isEqualTo(
                new CallOutcome.Unavailable(
                    new Obstacle.SandboxLost(
                        "broke the protocol of the sandbox: a message that does not answer what was"
                            + " said last; it was sent twice, or too late")));
      }
    }
    assertNothingLives();
  }

  @Test
  void everyCallEndsWhereNobodyReadsIt() throws IOException {
    double[] large = new double[100_000];
    try (SandboxPool pool = new SandboxPool(TestJail.get(), T0.class);
        NotebookExecution session = session(pool, "deafAfterwards")) {
      assertThat(session.call(DOT, new Object[] {A, A}, ENOUGH_SECONDS))
          .isInstanceOf(CallOutcome.Returned.class);
      assertThat(session.call(DOT, new Object[] {large, large}, SECONDS))
          .isEqualTo(new CallOutcome.OutOfTime(SECONDS));
    }
    assertNothingLives();
  }

  @Test
  void nothingIsCalledOnceTheSubmissionsTimeIsOver() throws IOException {
    try (SandboxPool pool = new SandboxPool(TestJail.get(), T0.class)) {
      try (NotebookExecution session = session(pool, "silence")) {
        session.run();
        leap.set(TimeUnit.SECONDS.toNanos(DEADLINE - 1));
        assertThat(session.call(DOT, new Object[] {A, A}, DEADLINE))
            .isInstanceOf(CallOutcome.OutOfTime.class);
        assertThat(session.call(DOT, new Object[] {A, A}, DEADLINE))
            .isEqualTo(notCalled(Obstacle.Hindrance.NO_TIME_FOR_SUBMISSION));
      }
    }
    assertNothingLives();
  }

  @Test
  void whatTheJudgeKeepsOfASubmissionIsLimited() throws IOException {
    try (SandboxPool pool = new SandboxPool(TestJail.get(), T0.class);
        NotebookExecution session = session(pool, "large")) {
      assertThat(session.call(PROJECT, new Object[] {A, A}, ENOUGH_SECONDS))
          .isInstanceOf(CallOutcome.Returned.class);
      assertThat(session.call(PROJECT, new Object[] {A, A}, ENOUGH_SECONDS))
          .isInstanceOf(CallOutcome.Returned.class);
      assertThat(session.call(PROJECT, new Object[] {A, A}, ENOUGH_SECONDS))
          .isEqualTo(notCalled(Obstacle.Hindrance.TOO_MUCH_RETURNED));
      assertNothingLives();
      assertThat(session.call(DOT, new Object[] {A, A}, ENOUGH_SECONDS))
          .isEqualTo(notCalled(Obstacle.Hindrance.TOO_MUCH_RETURNED));
    }
  }

  private NotebookExecution session(SandboxPool pool, String method) throws IOException {
    String name = Hostile.class.getName();
    List<Message.ClassFile> classes =
        Stream.of("Hostile", "Hostile$1", "Hostile$Speech")
            .map(file -> new Message.ClassFile(name.replace("Hostile", file), bytes(file)))
            .toList();
    CompiledNotebook program =
        new CompiledNotebook(
            classes,
            List.of(new CompiledNotebook.Step("the answers", name, method)),
            Map.of(),
            List.of());
    return new NotebookExecution(
        pool, program, usage, TimeShares.none(DEADLINE), Judge.REPLY_BYTES, StandIns.NONE);
  }

  private void assertNothingLives() {
    processes()
        .filter(pid -> !before.contains(pid))
        .flatMap(pid -> ProcessHandle.of(pid).stream())
        .forEach(process -> process.onExit().orTimeout(20, TimeUnit.SECONDS).join());
  }

  private static Stream<Long> processes() {
    return ProcessHandle.current().descendants().map(ProcessHandle::pid);
  }

  private static byte[] bytes(String file) {
    try (InputStream in =
        Objects.requireNonNull(Hostile.class.getResourceAsStream(file + ".class"))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static CallOutcome notCalled(Obstacle.Hindrance why) {
    return new CallOutcome.Unavailable(new Obstacle.NotCalled(why));
  }
}
