package chainrule.grader.execute;

import chainrule.exercises.finding.Obstacle;
import chainrule.exercises.invoke.CallOutcome;
import chainrule.grader.compile.CompiledNotebook;
import chainrule.grader.result.CellNote;
import chainrule.grader.result.Note;
import chainrule.grader.result.NoteText;
import chainrule.grader.wire.Message;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program in sandboxes: whenever one is lost, the next one runs the steps again, without the step
 * that cost it.
 */
public final class NotebookExecution implements AutoCloseable {

  private final SandboxPool pool;
  private final CompiledNotebook program;
  private final ResourceUsage usage;
  private final TimeShares shares;
  private final long replyBytes;
  private final StandIns standIns;
  private final SandboxRequests requests;
  private final NotebookSteps steps;
  private final SpoiltClasses spoilt = new SpoiltClasses();
  private @Nullable SandboxProcess sandbox;
  private @Nullable IOException fault;

  /**
   * Makes a execution.
   *
   * @param shares how long what may take; after all of that nothing is run any more
   * @param replyBytes after so much memory taken by replies nothing is called any more: the judge
   *     keeps them until every question is examined
   * @param standIns answers that stand in for the program's own
   */
  public NotebookExecution(
      SandboxPool pool,
      CompiledNotebook program,
      ResourceUsage usage,
      TimeShares shares,
      long replyBytes,
      StandIns standIns) {
    this.replyBytes = replyBytes;
    this.standIns = standIns;
    this.pool = pool;
    this.program = program;
    this.usage = usage;
    this.shares = shares;
    this.requests = new SandboxRequests(shares, usage);
    this.steps = new NotebookSteps(program, requests, shares);
  }

  /** Returns what the steps did that the student should know. */
  public List<Note> notes() {
    return steps.notes();
  }

  /** Has notes end here: what cells do once answers have seen hidden cases could tell these. */
  public void noteNoMore() {
    steps.noteNoMore();
  }

  /** Returns the questions whose answers can be called. */
  public List<Integer> handedIn() {
    return steps.handedIn();
  }

  /**
   * Does nothing unless a call found that no sandbox could be had: its reply is no mark then.
   *
   * @throws IOException why not
   */
  public void requireSandboxes() throws IOException {
    if (fault != null) {
      throw fault;
    }
  }

  /**
   * Does nothing unless a step did not run through, or no sandbox could be had: where the answers
   * are the kit's own, that is no fault of theirs.
   *
   * @throws IOException what went wrong
   */
  public void requireSteps() throws IOException {
    requireSandboxes();
    if (!steps.notes().isEmpty()) {
      throw new SandboxUnavailableException(NoteText.of(steps.notes().get(0)));
    }
  }

  /**
   * Runs all steps that the sandbox has not run; does nothing once the time is over.
   *
   * @throws IOException if no sandbox can be had
   */
  public void run() throws IOException {
    run(program.steps().size());
  }

  /** A sandbox that has run more than these steps cannot go back, so that another one runs them. */
  private void run(int stop) throws IOException {
    long since = System.nanoTime();
    if (sandbox != null && steps.done() > stop) {
      close();
      spoilt.forget();
    }
    while ((sandbox == null || steps.done() < stop) && requests.secondsLeft() > 0) {
      SandboxProcess next = sandbox == null ? begun() : sandbox;
      sandbox = null;
      try {
        steps.run(next, stop);
        sandbox = next;
      } catch (SandboxLostException e) {
        usage.sandboxLost();
        next.close();
        if (requests.secondsLeft() <= 0) {
          steps.note(new CellNote.CellsCutShort());
        }
      } finally {
        usage.peak(next.peakBytes());
      }
    }
    usage.add(ResourceUsage.Phase.SANDBOX, since);
  }

  private SandboxProcess begun() throws IOException {
    SandboxProcess next = pool.take();
    usage.sandboxTaken();
    next.standIn(standIns);
    load(next);
    steps.begin();
    return next;
  }

  /** Up to here no student code runs, so the student has no part in what goes wrong. */
  private void load(SandboxProcess next) throws SandboxUnavailableException {
    try {
      next.awaitReady();
      next.ask(new Message.Load(program.classes()), NotebookSteps.STEP_SECONDS);
    } catch (SandboxLostException gone) {
      next.close();
      throw new SandboxUnavailableException(
          "no sandbox could be started: the new one " + gone.reason(), gone);
    }
  }

  /**
   * Calls an answer.
   *
   * @param question its place in the catalog
   * @param arguments its arguments
   * @param seconds wall-clock limit
   */
  public CallOutcome call(int question, @Nullable Object[] arguments, double seconds) {
    return call(question, program.steps().size(), arguments, seconds);
  }

  /**
   * Calls an answer after so many steps.
   *
   * @param question its place in the catalog
   * @param stop how many steps have run then; after more of them another sandbox begins
   * @param arguments its arguments
   * @param seconds wall-clock limit
   */
  public CallOutcome call(int question, int stop, @Nullable Object[] arguments, double seconds) {
    try {
      requireSandboxes();
      return call(question, stop, arguments, seconds, true);
    } catch (IOException e) {
      fault = e;
      return notCalled(Obstacle.Hindrance.NO_SANDBOX);
    }
  }

  /**
   * A sandbox may have been killed from outside, or spoilt by what ran there before, so the call
   * gets a second one.
   */
  private CallOutcome call(
      int question, int stop, @Nullable Object[] arguments, double seconds, boolean first)
      throws IOException {
    TimeShares.Turn turn = new TimeShares.Turn(question, standIns != StandIns.NONE);
    Obstacle.Hindrance spent = spent(turn);
    if (spent != null) {
      return notCalled(spent);
    }
    if (sandbox != null && spoilt.byAnotherThan(question)) {
      lose(sandbox);
    }
    run(stop);
    SandboxProcess current = sandbox;
    if (current == null) {
      return notCalled(Obstacle.Hindrance.NO_TIME_FOR_SUBMISSION);
    }
    if (!steps.handedIn().contains(question)) {
      return notCalled(Obstacle.Hindrance.NOT_HANDED_IN);
    }
    double limit = Math.min(seconds, shares.left(turn));
    try {
      Message.ToJudge answer =
          requests.ask(current, new Message.Call(question, arguments), limit, turn);
      if (usage.replied(current.weight()) > replyBytes) {
        lose(current);
        return notCalled(Obstacle.Hindrance.TOO_MUCH_RETURNED);
      }
      if (first && spoilt.isWorthAnotherSandbox(answer)) {
        lose(current);
        return call(question, stop, arguments, seconds, false);
      }
      spoilt.note(question, answer);
      return reply(answer);
    } catch (SandboxLostException gone) {
      lose(current);
      if (gone.killed() && first) {
        return call(question, stop, arguments, seconds, false);
      }
      return ended(gone, limit);
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

  private void lose(SandboxProcess current) {
    usage.sandboxLost();
    usage.peak(current.peakBytes());
    current.close();
    sandbox = null;
    spoilt.forget();
  }

  /** Returns what of a submission's share is spent, so that nothing is called any more; or null. */
  private Obstacle.@Nullable Hindrance spent(TimeShares.Turn turn) {
    if (usage.replied(0) > replyBytes) {
      return Obstacle.Hindrance.TOO_MUCH_RETURNED;
    }
    return shares.left(turn) <= 0 ? Obstacle.Hindrance.NO_TIME_FOR_QUESTION : null;
  }

  private CallOutcome reply(Message.ToJudge message) {
    if (message instanceof Message.Returned returned) {
      return new CallOutcome.Returned(returned.value(), returned.arguments(), returned.overwrote());
    }
    if (message instanceof Message.Threw threw) {
      return CallOutcome.ofException(
          threw.type(), threw.message(), program.places().of(threw.frame()));
    }
    return new CallOutcome.Unavailable(
        new Obstacle.ResultTooLarge(((Message.TooLarge) message).reason()));
  }

  private static CallOutcome ended(SandboxLostException gone, double limit) {
    return gone.late()
        ? new CallOutcome.OutOfTime(rounded(limit))
        : new CallOutcome.Unavailable(new Obstacle.SandboxLost(gone.reason()));
  }

  private static CallOutcome notCalled(Obstacle.Hindrance why) {
    return new CallOutcome.Unavailable(new Obstacle.NotCalled(why));
  }

  private static double rounded(double seconds) {
    return Math.round(seconds * 10) / 10.0;
  }
}
