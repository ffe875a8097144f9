package chainrule.grader.judge;

import chainrule.exercises.examine.Reply;
import chainrule.grader.wire.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A program in sandboxes: whenever one is lost, the next one runs the steps again, without the step
 * that cost it.
 */
final class Session implements AutoCloseable {
  private static final double STEP_SECONDS = 10;
  private static final String TOO_MUCH = "the answers of this submission returned too much in all";

  private final SandboxPool pool;
  private final Program program;
  private final Usage usage;
  private final double deadline;
  private final long replyBytes;
  private final StandIns standIns;
  private final Set<Program.Step> skipped = new HashSet<>();
  private final List<String> notes = new ArrayList<>();
  private List<Integer> handedIn = List.of();
  private final Set<Program.Step> killedOnce = new HashSet<>();
  private @Nullable Sandbox sandbox;
  private @Nullable IOException fault;

  /**
   * Makes a session.
   *
   * @param deadline after so many seconds of the submission nothing is run any more
   * @param replyBytes after so much memory taken by replies nothing is called any more: the judge
   *     keeps them until every question is examined
   * @param standIns answers that stand in for the program's own
   */
  Session(
      SandboxPool pool,
      Program program,
      Usage usage,
      double deadline,
      long replyBytes,
      StandIns standIns) {
    this.replyBytes = replyBytes;
    this.standIns = standIns;
    this.pool = pool;
    this.program = program;
    this.usage = usage;
    this.deadline = deadline;
  }

  /** Returns what the steps did that the student should know, a line each. */
  List<String> notes() {
    return notes;
  }

  /** Returns the questions whose answers can be called. */
  List<Integer> handedIn() {
    return handedIn;
  }

  /**
   * Does nothing unless a call found that no sandbox could be had: its reply is no mark then.
   *
   * @throws IOException why not
   */
  void requireSandboxes() throws IOException {
    if (fault != null) {
      throw fault;
    }
  }

  /**
   * Runs the steps, if no sandbox has run them; does nothing once the time is over.
   *
   * @throws IOException if no sandbox can be had
   */
  void run() throws IOException {
    long since = System.nanoTime();
    while (sandbox == null && remaining() > 0) {
      Sandbox next = pool.take();
      usage.sandboxTaken();
      next.lend(standIns);
      try {
        load(next);
        runSteps(next);
        sandbox = next;
      } catch (SandboxGone e) {
        usage.sandboxLost();
        next.close();
        if (remaining() <= 0) {
          notes.add("the time for this submission was over before all its cells had run");
        }
      } finally {
        usage.peak(next.peakBytes());
      }
    }
    usage.add(Usage.Phase.SANDBOX, since);
  }

  /** Up to here no student code runs, so the student has no part in what goes wrong. */
  private void load(Sandbox next) throws SandboxFault {
    try {
      next.awaitReady();
      next.ask(new Message.Load(program.classes()), STEP_SECONDS);
    } catch (SandboxGone gone) {
      next.close();
      throw new SandboxFault("no sandbox could be started: the new one " + gone.reason(), gone);
    }
  }

  private void runSteps(Sandbox next) throws SandboxGone {
    for (Program.Step step : program.steps()) {
      if (!skipped.contains(step)) {
        runStep(next, step);
      }
    }
  }

  private void runStep(Sandbox next, Program.Step step) throws SandboxGone {
    try {
      Message.Run run = new Message.Run(step.className(), step.method());
      Message.ToJudge done = next.ask(run, Math.max(0.1, Math.min(STEP_SECONDS, remaining())));
      if (done instanceof Message.Threw threw) {
        handedIn = threw.handedIn();
        note(step.label() + " threw " + threw.type() + ": " + firstLine(threw.message()));
      } else if (done instanceof Message.Done ok) {
        handedIn = ok.handedIn();
      }
    } catch (SandboxGone gone) {
      if (gone.killed() && killedOnce.add(step)) {
        throw gone;
      }
      skipped.add(step);
      note(step.label() + " " + gone.reason() + "; it was left out");
      throw gone;
    }
  }

  /**
   * Calls an answer.
   *
   * @param question its place in the catalog
   * @param arguments its arguments
   * @param seconds wall-clock limit
   */
  Reply call(int question, @Nullable Object[] arguments, double seconds) {
    try {
      requireSandboxes();
      return call(question, arguments, seconds, true);
    } catch (IOException e) {
      fault = e;
      return new Reply.Unavailable("no sandbox could be started");
    }
  }

  /** A sandbox may have been killed from outside, so the call gets a second one. */
  private Reply call(int question, @Nullable Object[] arguments, double seconds, boolean first)
      throws IOException {
    if (usage.replied(0) > replyBytes) {
      return new Reply.Unavailable(TOO_MUCH);
    }
    run();
    Sandbox current = sandbox;
    if (current == null) {
      return new Reply.Unavailable("the time for this submission was over");
    }
    if (!handedIn.contains(question)) {
      return new Reply.Unavailable("the answer was not handed in: its cells did not run through");
    }
    try {
      double limit = Math.max(0.1, Math.min(seconds, remaining()));
      Message.ToJudge answer = current.ask(new Message.Call(question, arguments), limit);
      if (usage.replied(current.weight()) > replyBytes) {
        lose(current);
        return new Reply.Unavailable(TOO_MUCH);
      }
      return reply(answer);
    } catch (SandboxGone gone) {
      lose(current);
      if (gone.killed() && first) {
        return call(question, arguments, seconds, false);
      }
      return gone.late() ? new Reply.OutOfTime(seconds) : new Reply.Unavailable(gone.reason());
    }
  }

  @Override
  public void close() {
    if (sandbox != null) {
      usage.peak(sandbox.peakBytes());
      sandbox.close();
      sandbox = null;
    }
  }

  private void lose(Sandbox current) {
    usage.sandboxLost();
    usage.peak(current.peakBytes());
    current.close();
    sandbox = null;
  }

  private static Reply reply(Message.ToJudge message) {
    if (message instanceof Message.Returned returned) {
      return new Reply.Returned(returned.value(), returned.arguments());
    }
    if (message instanceof Message.Threw threw) {
      return Reply.ofException(threw.type(), threw.message());
    }
    return new Reply.Unavailable("returned too much: " + ((Message.TooLarge) message).reason());
  }

  private double remaining() {
    return deadline - usage.seconds();
  }

  private void note(String line) {
    if (!notes.contains(line)) {
      notes.add(line);
    }
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
