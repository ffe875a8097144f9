package chainrule.grader.execute;

import chainrule.exercises.finding.SecondsText;
import chainrule.grader.assemble.QuotedText;
import chainrule.grader.isolation.Jail;
import chainrule.grader.sandbox.SandboxAgent;
import chainrule.grader.wire.Channel;
import chainrule.grader.wire.Message;
import chainrule.grader.wire.TooLargeException;
import chainrule.grader.wire.TypeCatalog;
import chainrule.grader.wire.WireException;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** One sandbox as the judge has it: asked one thing at a time, and killed when it misbehaves. */
public final class SandboxProcess implements AutoCloseable {
  private static final double START_SECONDS = 30;
  private static final int MOST_CALLBACKS = 1 << 20;
  private static final int OUT_OF_MEMORY = 3;
  private static final int SIGNAL = 128;
  private static final int KILLED = SIGNAL + 9;

  /** Signals that end a process in whose own code something went wrong. */
  private static final Set<Integer> CRASHES = Set.of(4, 6, 7, 8, 11);

  private static final String STOPPED = "stopped with the Java virtual machine it ran in, which ";

  private final Process process;
  private final CheckFunctions functions;
  private final Channel channel;
  private final Watchdog watchdog;
  private StandIns standIns = StandIns.NONE;
  private boolean ready;
  private long peakBytes;

  public SandboxProcess(Process process, TypeCatalog catalog, IntSupplier numbers) {
    this.process = process;
    this.functions = new CheckFunctions(catalog);
    this.watchdog = new Watchdog(process, Watchdog.MOST_BYTES);
    this.channel =
        new Channel(
            process.getInputStream(), process.getOutputStream(), catalog, functions, numbers);
  }

  /**
   * Starts a sandbox without waiting for it.
   *
   * <p>Who guesses the judge's next number can answer for himself alone, so that it need not be
   * proof against more than a guess.
   */
  static SandboxProcess start(Jail jail, TypeCatalog catalog) throws IOException {
    Process process = jail.start(SandboxAgent.class.getName(), catalog.arguments());
    return new SandboxProcess(process, catalog, new SplittableRandom()::nextInt);
  }

  /**
   * Asks the sandbox and returns what it said.
   *
   * @param request what to do
   * @param seconds limit, the judge's own functions included and waiting for a processor not
   * @throws SandboxLostException if no usable answer came; the sandbox is dead then
   */
  public Message.ToJudge ask(Message.ToSandbox request, double seconds)
      throws SandboxLostException {
    awaitReady();
    return watched(() -> exchange(request), seconds);
  }

  /**
   * Returns how many seconds of the last request it stood in line for a processor, if that was
   * long.
   */
  double stood() {
    return watchdog.stood();
  }

  /** Lends it answers that stand in for the notebook's own. */
  void standIn(StandIns answers) {
    standIns = answers;
  }

  /** Waits until the sandbox has started. */
  void awaitReady() throws SandboxLostException {
    if (!ready) {
      watched(this::receive, START_SECONDS);
      ready = true;
    }
  }

  /** Returns about how many bytes of memory its last answer takes here. */
  long weight() {
    return channel.weight();
  }

  /** Returns the most memory it held up to now, as far as the system says. */
  long peakBytes() {
    peakBytes = Math.max(peakBytes, PeakMemory.below(process.pid()));
    return peakBytes;
  }

  @Override
  public void close() {
    watchdog.close();
    if (process.isAlive()) {
      peakBytes();
    }
    if (!ready) {
      // a bubblewrap killed at its start would leave its first child waiting for it for ever
      process.descendants().forEach(ProcessHandle::destroyForcibly);
    }
    process.destroyForcibly();
  }

  private interface Exchange {
    Message.ToJudge run() throws IOException;
  }

  private Message.ToJudge watched(Exchange exchange, double seconds) throws SandboxLostException {
    watchdog.begin(seconds);
    Message.@Nullable ToJudge answer = null;
    try {
      answer = exchange.run();
    } catch (WireException e) {
      throw e.isCrash()
          ? gone(STOPPED + "crashed", false)
          : gone(QuotedText.message("broke the protocol of the sandbox: " + e.getMessage()), false);
    } catch (IOException e) {
      if (watchdog.reason() == null) {
        throw ended();
      }
    } finally {
      watchdog.end();
    }
    Watchdog.Reason reason = watchdog.reason();
    if (reason != null) {
      // even if it answered: a process that is killed finds its input closed first
      throw switch (reason) {
        case LATE -> gone("did not return within " + SecondsText.of(seconds), true);
        case GREEDY -> gone("took more memory than a sandbox gets", false);
      };
    }
    return Objects.requireNonNull(answer);
  }

  private Message.ToJudge exchange(Message.ToSandbox request) throws IOException {
    functions.clear();
    channel.send(request);
    for (int i = 0; i < MOST_CALLBACKS; i++) {
      Message.ToJudge message = receive();
      if (message instanceof Message.Callback callback) {
        answer(functions.call(callback));
      } else if (message instanceof Message.StandIn asked) {
        answer(standIns.answer(asked));
      } else {
        return fitting(request, message);
      }
    }
    throw new WireException("more than " + MOST_CALLBACKS + " calls of a function in one call");
  }

  private void answer(Message.ToSandbox answer) throws IOException {
    try {
      channel.send(answer);
    } catch (TooLargeException e) {
      channel.send(new Message.Refusal("the result is too large: " + e.getMessage()));
    }
  }

  private Message.ToJudge receive() throws IOException {
    if (channel.receive() instanceof Message.ToJudge message) {
      return cut(message);
    }
    throw new WireException("a message that only the judge may send");
  }

  /** What a sandbox says in words goes into reports. */
  private static Message.ToJudge cut(Message.ToJudge message) {
    if (message instanceof Message.Threw threw) {
      return new Message.Threw(
          QuotedText.message(threw.type()),
          QuotedText.message(threw.message()),
          threw.frame(),
          threw.handedIn());
    }
    return message instanceof Message.TooLarge large
        ? new Message.TooLarge(QuotedText.message(large.reason()))
        : message;
  }

  private static Message.ToJudge fitting(Message.ToSandbox request, Message.ToJudge reply)
      throws WireException {
    boolean ofCall = reply instanceof Message.Returned || reply instanceof Message.TooLarge;
    boolean fits =
        request instanceof Message.Call call
            ? (ofCall || reply instanceof Message.Threw) && sameCount(call, reply)
            : !ofCall;
    if (!fits) {
      throw new WireException("an answer to something else than was asked");
    }
    return reply;
  }

  private static boolean sameCount(Message.Call call, Message.ToJudge reply) {
    return !(reply instanceof Message.Returned returned)
        || returned.arguments().length == call.arguments().length;
  }

  private SandboxLostException gone(String reason, boolean late) {
    close();
    return new SandboxLostException(reason, late, false);
  }

  private SandboxLostException ended() {
    try {
      if (process.waitFor(2, TimeUnit.SECONDS)) {
        return ended(process.exitValue());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return gone("closed its connection to the judge", false);
  }

  private SandboxLostException ended(int status) {
    String shown = " (exit status " + status + ")";
    if (status == OUT_OF_MEMORY) {
      return gone("ran out of memory", false);
    }
    if (status == KILLED) {
      return new SandboxLostException(STOPPED + "was killed" + shown, false, true);
    }
    return CRASHES.contains(status - SIGNAL)
        ? gone(STOPPED + "crashed" + shown, false)
        : gone("ended the Java virtual machine" + shown, false);
  }
}
