package chainrule.grader.judge;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.examine.Reply;
import chainrule.exercises.t0.T0;
import chainrule.grader.jail.Confinement;
import chainrule.grader.subject.Hostile;
import chainrule.grader.wire.Message;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sandboxes that take the pipes into their own hands: each call ends, and nothing lives on. */
final class HostileProcessTests {
  private static final int DOT = 0;
  private static final int PROJECT = 1;
  private static final double[] A = {1, 2, 3};
  private static final double SECONDS = 1.5;

  private final Usage usage = new Usage();
  private final Set<Long> before = processes().collect(Collectors.toSet());

  @BeforeAll
  static void isConfined() {
    Confinement.assumePossible();
    assertThat(TestJail.get().rung().confined()).isTrue();
  }

  /** Who closed the pipe is not seen at once: the jail around it has it open as well. */
  @ParameterizedTest
  @CsvSource({
    "drip,         did not return within 1.5 s",
    "silence,      did not return within 1.5 s",
    "closeInput,   did not return within 1.5 s",
    "deaf,         broke the protocol of the sandbox: a message that does not answer",
    "nesting,      broke the protocol of the sandbox: nested more than 32 deep",
    "flood,        broke the protocol of the sandbox: ",
    "half,         ended the Java virtual machine (exit status 9)",
    "closeOutput,  did not return within 1.5 s"
  })
  void everyCallEnds(String method, String reason) throws IOException {
    try (SandboxPool pool = new SandboxPool(TestJail.get(), T0.class);
        Session session = session(pool, method, 60, Judge.REPLY_BYTES)) {
      Reply reply = session.call(DOT, new Object[] {A, A}, SECONDS);

      if (reply instanceof Reply.Unavailable unavailable) {
        assertThat(unavailable.reason()).startsWith(reason);
      } else {
        assertThat(reply).isEqualTo(new Reply.OutOfTime(SECONDS));
        assertThat(reason).isEqualTo("did not return within 1.5 s");
      }
      assertNothingLives();
    }
  }

  /** Its first reply counts, and the second is not taken for a reply to what comes next. */
  @Test
  void whatIsSaidTwiceIsNotTakenForAnotherReply() throws IOException {
    try (SandboxPool pool = new SandboxPool(TestJail.get(), T0.class);
        Session session = session(pool, "twice", 60, Judge.REPLY_BYTES)) {
      for (int i = 0; i < 2; i++) {
        assertThat(session.call(DOT, new Object[] {A, A}, 20))
            .isInstanceOfSatisfying(
                Reply.Returned.class, reply -> assertThat(reply.value()).isEqualTo(32.0));
        assertThat(session.call(DOT, new Object[] {A, A}, 20))
            .isEqualTo(
                new Reply.Unavailable(
                    "broke the protocol of the sandbox: a message that does not answer what was"
                        + " said last; it was sent twice, or too late"));
      }
    }
    assertNothingLives();
  }

  @Test
  void everyCallEndsWhereNobodyReadsIt() throws IOException {
    double[] large = new double[100_000];
    try (SandboxPool pool = new SandboxPool(TestJail.get(), T0.class);
        Session session = session(pool, "deafAfterwards", 60, Judge.REPLY_BYTES)) {
      assertThat(session.call(DOT, new Object[] {A, A}, 20)).isInstanceOf(Reply.Returned.class);
      assertThat(session.call(DOT, new Object[] {large, large}, SECONDS))
          .isEqualTo(new Reply.OutOfTime(SECONDS));
    }
    assertNothingLives();
  }

  @Test
  void nothingIsCalledOnceTheSubmissionsTimeIsOver() throws IOException {
    try (SandboxPool pool = new SandboxPool(TestJail.get(), T0.class)) {
      pool.prepare();
      try (Session session = session(pool, "silence", 5, Judge.REPLY_BYTES)) {
        assertThat(session.call(DOT, new Object[] {A, A}, 600)).isInstanceOf(Reply.OutOfTime.class);
        assertThat(session.call(DOT, new Object[] {A, A}, 600))
            .isEqualTo(new Reply.Unavailable("the time for this submission was over"));
      }
    }
    assertNothingLives();
  }

  @Test
  void whatTheJudgeKeepsOfASubmissionIsLimited() throws IOException {
    try (SandboxPool pool = new SandboxPool(TestJail.get(), T0.class);
        Session session = session(pool, "large", 60, Judge.REPLY_BYTES)) {
      assertThat(session.call(PROJECT, new Object[] {A, A}, 20)).isInstanceOf(Reply.Returned.class);
      assertThat(session.call(PROJECT, new Object[] {A, A}, 20)).isInstanceOf(Reply.Returned.class);
      assertThat(session.call(PROJECT, new Object[] {A, A}, 20))
          .isEqualTo(
              new Reply.Unavailable("the answers of this submission returned too much in all"));
      assertNothingLives();
      assertThat(session.call(DOT, new Object[] {A, A}, 20))
          .isEqualTo(
              new Reply.Unavailable("the answers of this submission returned too much in all"));
    }
  }

  private Session session(SandboxPool pool, String method, double deadline, long replyBytes)
      throws IOException {
    String name = Hostile.class.getName();
    List<Message.ClassFile> classes =
        Stream.of("Hostile", "Hostile$1", "Hostile$Speech")
            .map(file -> new Message.ClassFile(name.replace("Hostile", file), bytes(file)))
            .toList();
    Program program =
        new Program(
            classes, List.of(new Program.Step("the answers", name, method)), Map.of(), List.of());
    return new Session(pool, program, usage, TimeShares.none(deadline), replyBytes, StandIns.NONE);
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
}
