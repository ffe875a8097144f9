package chainrule.grader.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.exercises.t0.T0;
import chainrule.grader.isolation.Confinement;
import chainrule.grader.judge.TestJail;
import chainrule.grader.subject.Answers;
import chainrule.grader.wire.Message;
import chainrule.grader.wire.TypeCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class SandboxProcessTests {
  private static final double PLENTY = 60;
  private static final double[] A = {1, 2, 3};
  private static final double[] B = {4, 5, 6};

  private SandboxProcess sandbox = start();

  @BeforeAll
  static void isConfined() {
    Confinement.assumePossible();
    assertThat(TestJail.get().level().confined()).isTrue();
  }

  @BeforeEach
  void awaitReady() throws SandboxLostException {
    sandbox.awaitReady();
  }

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void answersOneCall() throws Exception {
    handIn("right");

    assertThat(call(0, A, B)).isInstanceOf(Message.Returned.class);
    assertThat(((Message.Returned) call(0, A, B)).value()).isEqualTo(32.0);
  }

  @Test
  void saysWhatWasHandedIn() throws Exception {
    Message done = handIn("right");

    assertThat(((Message.Done) done).handedIn()).containsExactly(0, 2);
  }

  @Test
  void takesAnswersWithoutWritingAClassForIt() throws Exception {
    Message done = handIn("rightAtOnce");

    assertThat(done).isInstanceOf(Message.Done.class);
    assertThat(((Message.Done) done).handedIn()).containsExactly(0, 2);
  }

  @Test
  void keepsArraysTheSameAcrossValueAndArguments() throws Exception {
    handIn("aliasing");

    Message.Returned returned = (Message.Returned) call(1, A.clone(), B);

    T0.Parts parts = (T0.Parts) Objects.requireNonNull(returned.value());
    assertThat(parts.along()).isSameAs(returned.arguments()[0]).containsExactly(99, 2, 3);
    assertThat(parts.rest()).isSameAs(parts.along());
    assertThat(returned.arguments()[1]).isNotSameAs(B).isEqualTo(B);
  }

  @Test
  void callsBackAFunctionOfTheJudge() throws Exception {
    handIn("right");
    int[] calls = {0};
    ToDoubleFunction<double[]> f =
        theta -> {
          calls[0]++;
          return theta[0] * theta[0] + 3 * theta[0] * theta[1];
        };

    Message.Returned returned = (Message.Returned) call(2, f, new double[] {4, 10}, 1e-5);

    assertThat((double[]) returned.value()).containsExactly(new double[] {38, 12}, within(1e-6));
    assertThat(calls[0]).isEqualTo(4);
  }

  @Test
  void killsACallThatDoesNotReturn() throws Exception {
    handIn("endless");

    assertThatThrownBy(() -> sandbox.ask(new Message.Call(0, new Object[] {A, B}), 0.5))
        .isInstanceOfSatisfying(
            SandboxLostException.class, gone -> assertThat(gone.late()).isTrue())
        .hasMessage("did not return within 0.5 s");
  }

  @Test
  void reportsAStepThatEndsTheMachine() {
    assertThatThrownBy(() -> handIn("exit"))
        .isInstanceOf(SandboxLostException.class)
        .hasMessage("ended the Java virtual machine (exit status 0)");
  }

  @Test
  void reportsACallThatHaltsTheMachine() throws Exception {
    handIn("halt");

    assertThatThrownBy(() -> call(0, A, B))
        .isInstanceOf(SandboxLostException.class)
        .hasMessage("ended the Java virtual machine (exit status 7)");
  }

  @Test
  void reportsACallThatTakesAllMemory() throws Exception {
    handIn("heapBomb");

    assertThatThrownBy(() -> call(0, A, B))
        .isInstanceOf(SandboxLostException.class)
        .hasMessage("ran out of memory");
    assertThat(sandbox.peakBytes()).isLessThan(256L << 20);
  }

  @Test
  void reportsACallThatFillsTheSpaceOfClasses() throws Exception {
    handIn("metaspaceBomb");

    assertThatThrownBy(() -> call(0, A, B))
        .isInstanceOf(SandboxLostException.class)
        .hasMessage("ran out of memory");
    assertThat(sandbox.peakBytes()).isLessThan(256L << 20);
  }

  @Test
  void endsACallThatTakesMemoryOutsideTheHeap() throws Exception {
    handIn("nativeBomb");

    try {
      assertThat(call(0, A, B)).isInstanceOf(Message.Threw.class);
    } catch (SandboxLostException expected) {
      assertThat(expected.late()).isFalse();
    }
    assertThat(sandbox.peakBytes()).isLessThan(384L << 20);
  }

  @Test
  void reportsAStackOverflowAndGoesOn() throws Exception {
    handIn("overflow");

    Message.Threw threw = (Message.Threw) call(0, A, B);
    handIn("right");

    assertThat(threw.type()).isEqualTo("StackOverflowError");
    assertThat(call(0, A, B)).isInstanceOf(Message.Returned.class);
    assertThat(sandbox.peakBytes()).isLessThan(256L << 20);
  }

  @Test
  void dropsWhatAnAnswerPrints() throws Exception {
    handIn("flood");

    assertThat(((Message.Returned) call(0, A, B)).value()).isEqualTo(32.0);
  }

  @Test
  void hasNoNetwork() throws Exception {
    handIn("socket");

    try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      double[] port = {listener.getLocalPort()};

      assertThat(call(0, port, B))
          .isInstanceOfSatisfying(
              Message.Threw.class, threw -> assertThat(threw.message()).isEqualTo("no network"));
    }
  }

  @Test
  void survivesAThreadBomb() throws Exception {
    handIn("threadBomb");

    try {
      call(0, A, B);
    } catch (SandboxLostException expected) {
      assertThat(expected.reason()).isNotEmpty();
    }
    sandbox.close();
    sandbox = start();
    handIn("right");

    assertThat(((Message.Returned) call(0, A, B)).value()).isEqualTo(32.0);
  }

  @Test
  void refusesForgedBytes() throws Exception {
    handIn("forge");

    assertThatThrownBy(() -> call(0, A, B))
        .isInstanceOf(SandboxLostException.class)
        .hasMessageStartingWith("broke the protocol of the sandbox: ");
  }

  @Test
  void reportsACallThatCrashesTheMachine() throws Exception {
    handIn("crash");

    assertThatThrownBy(() -> call(0, A, B))
        .isInstanceOf(SandboxLostException.class)
        .hasMessage("stopped with the Java virtual machine it ran in, which crashed");
  }

  /** Wherever the stack overflows: waiting for the judge's answer, for one. */
  @Test
  void reportsAStackOverflowThatAsksTheJudgeAndGoesOn() throws Exception {
    handIn("overflowAsking");
    ToDoubleFunction<double[]> f = theta -> theta[0];

    for (int i = 0; i < 5; i++) {
      Message.Threw threw = (Message.Threw) call(2, f, A, 0.5);
      assertThat(threw.type()).isEqualTo("StackOverflowError");
    }
    handIn("right");

    assertThat(((Message.Returned) call(0, A, B)).value()).isEqualTo(32.0);
  }

  private Message.ToJudge handIn(String method) throws Exception {
    List<Message.ClassFile> files = new ArrayList<>();
    for (String name : List.of("Answers", "Answers$Fresh")) {
      try (InputStream in =
          Objects.requireNonNull(Answers.class.getResourceAsStream(name + ".class"))) {
        files.add(
            new Message.ClassFile(Answers.class.getPackageName() + "." + name, in.readAllBytes()));
      }
    }
    sandbox.ask(new Message.Load(files), PLENTY);
    return sandbox.ask(new Message.Run(Answers.class.getName(), method), PLENTY);
  }

  private Message.ToJudge call(int question, Object... arguments) throws SandboxLostException {
    return sandbox.ask(new Message.Call(question, arguments), PLENTY);
  }

  private static SandboxProcess start() {
    try {
      return SandboxProcess.start(TestJail.get(), TypeCatalog.of(T0.class));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
