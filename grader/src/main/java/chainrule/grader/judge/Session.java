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

  private final SandboxPool pool;
  private final Program program;
  private final Usage usage;
  private final double deadline;
  private final Set<Program.Step> skipped = new HashSet<>();
  private final List<String> notes = new ArrayList<>();
  private List<Integer> handedIn = List.of();
  private @Nullable Sandbox sandbox;

  /**
   * Makes a session.
   *
   * @param deadline after so many seconds of the submission nothing is run any more
   */
  Session(SandboxPool pool, Program program, Usage usage, double deadline) {
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

  /** Runs the steps, if no sandbox has run them; does nothing once the time is over. */
  void run() throws IOException {
    long since = System.nanoTime();
    while (sandbox == null && remaining() > 0) {
      Sandbox next = pool.take();
      usage.sandboxTaken();
      try {
        runSteps(next);
        sandbox = next;
      } catch (SandboxGone e) {
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

  private void runSteps(Sandbox next) throws SandboxGone {
    next.ask(new Message.Load(program.classes()), STEP_SECONDS);
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
      run();
    } catch (IOException e) {
      return new Reply.Unavailable("no sandbox could be started: " + e.getMessage());
    }
    Sandbox current = sandbox;
    if (current == null) {
      return new Reply.Unavailable("the time for this submission was over");
    }
    if (!handedIn.contains(question)) {
      return new Reply.Unavailable("the answer was not handed in: its cells did not run through");
    }
    try {
      double limit = Math.max(0.1, Math.min(seconds, remaining()));
      return reply(current.ask(new Message.Call(question, arguments), limit));
    } catch (SandboxGone gone) {
      lose(current);
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
