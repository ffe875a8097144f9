package chainrule.grader.execute;

import chainrule.exercises.ExceptionName;
import chainrule.exercises.invoke.CallOutcome;
import chainrule.grader.compile.CompiledNotebook;
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
 *
 * <p>A sandbox is also given up over what a question leaves there for the next one: a class that
 * could not be initialised never can be in the same virtual machine, and an initialisation fails
 * wherever it runs out of stack or memory.
 */
public final class NotebookExecution implements AutoCloseable {
  private static final double STEP_SECONDS = 10;
  private static final int NOBODY = -1;

  /** So long a step may always take, even where cells have had their time. */
  private static final double SHORT_SECONDS = 0.5;

  /** What an answer throws that needs a class which could not be initialised. */
  private static final Set<String> SPOILT =
      Set.of("NoClassDefFoundError", "ExceptionInInitializerError");

  /** What spoils classes for good where it hits their initialisation. */
  private static final Set<String> SPOILS = Set.of("StackOverflowError", "OutOfMemoryError");

  /** So often an answer is called again in a fresh sandbox; more often it is its own doing. */
  private static final int MOST_AFRESH = 8;

  private static final String TOO_MUCH = "the answers of this submission returned too much in all";

  private final SandboxPool pool;
  private final CompiledNotebook program;
  private final ResourceUsage usage;
  private final TimeShares shares;
  private final long replyBytes;
  private final StandIns standIns;
  private final Set<CompiledNotebook.Step> skipped = new HashSet<>();
  private final List<String> notes = new ArrayList<>();
  private List<Integer> handedIn = List.of();
  private final Set<CompiledNotebook.Step> killedOnce = new HashSet<>();
  private final Set<CompiledNotebook.Step> slow = new HashSet<>();
  private @Nullable SandboxProcess sandbox;
  private int spoiltBy = NOBODY;
  private int afresh;
  private int stepsRun;
  private boolean noting = true;
  private @Nullable IOException fault;

  /**
   * Makes a session.
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
  }

  /** Returns what the steps did that the student should know, a line each. */
  public List<String> notes() {
    return notes;
  }

  /** Has notes end here: what cells do once answers have seen hidden cases could tell these. */
  public void noteNoMore() {
    noting = false;
  }

  /** Returns the questions whose answers can be called. */
  public List<Integer> handedIn() {
    return handedIn;
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
    if (!notes.isEmpty()) {
      throw new SandboxUnavailableException(notes.get(0));
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
    if (sandbox != null && stepsRun > stop) {
      close();
      spoiltBy = NOBODY;
    }
    while ((sandbox == null || stepsRun < stop) && remaining() > 0) {
      SandboxProcess next = sandbox == null ? begun() : sandbox;
      sandbox = null;
      try {
        runSteps(next, stop);
        sandbox = next;
      } catch (SandboxLostException e) {
        usage.sandboxLost();
        next.close();
        if (remaining() <= 0) {
          note("the time for this submission was over before all its cells had run");
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
    next.lend(standIns);
    load(next);
    stepsRun = 0;
    handedIn = List.of();
    return next;
  }

  /** Up to here no student code runs, so the student has no part in what goes wrong. */
  private void load(SandboxProcess next) throws SandboxUnavailableException {
    try {
      next.awaitReady();
      next.ask(new Message.Load(program.classes()), STEP_SECONDS);
    } catch (SandboxLostException gone) {
      next.close();
      throw new SandboxUnavailableException(
          "no sandbox could be started: the new one " + gone.reason(), gone);
    }
  }

  private void runSteps(SandboxProcess next, int stop) throws SandboxLostException {
    while (stepsRun < stop) {
      CompiledNotebook.Step step = program.steps().get(stepsRun++);
      if (skipped.contains(step)) {
        continue;
      }
      double left = shares.left(TimeShares.Turn.CELLS);
      if (slow.contains(step) && left < SHORT_SECONDS) {
        note(step.label() + " was left out: cells may take no more time");
        continue;
      }
      runStep(next, step, Math.min(STEP_SECONDS, Math.max(SHORT_SECONDS, left)));
    }
  }

  private void runStep(SandboxProcess next, CompiledNotebook.Step step, double seconds)
      throws SandboxLostException {
    try {
      Message.Run run = new Message.Run(step.className(), step.method());
      double before = shares.spent(TimeShares.Turn.CELLS);
      Message.ToJudge done = ask(next, run, seconds, TimeShares.Turn.CELLS);
      if (shares.spent(TimeShares.Turn.CELLS) - before > SHORT_SECONDS) {
        slow.add(step);
      }
      if (done instanceof Message.Threw threw) {
        handedIn = threw.handedIn();
        String place = program.places().of(threw.frame());
        note(
            step.label()
                + " threw "
                + threw.type()
                + ": "
                + firstLine(threw.message())
                + (place.isEmpty() ? "" : ", at " + place));
      } else if (done instanceof Message.Done ok) {
        handedIn = ok.handedIn();
      }
    } catch (SandboxLostException gone) {
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
      return new CallOutcome.Unavailable("no sandbox could be started");
    }
  }

  /**
   * A sandbox may have been killed from outside, or spoilt by what ran there before, so the call
   * gets a second one.
   */
  private CallOutcome call(
      int question, int stop, @Nullable Object[] arguments, double seconds, boolean first)
      throws IOException {
    if (usage.replied(0) > replyBytes) {
      return new CallOutcome.Unavailable(TOO_MUCH);
    }
    TimeShares.Turn turn = new TimeShares.Turn(question, standIns != StandIns.NONE);
    if (shares.left(turn) <= 0) {
      return new CallOutcome.Unavailable("the time for this question was over");
    }
    giveUpSpoilt(question);
    run(stop);
    SandboxProcess current = sandbox;
    if (current == null) {
      return new CallOutcome.Unavailable("the time for this submission was over");
    }
    if (!handedIn.contains(question)) {
      return new CallOutcome.Unavailable(
          "the answer was not handed in: its cells did not run through");
    }
    double limit = Math.min(seconds, shares.left(turn));
    try {
      Message.ToJudge answer = ask(current, new Message.Call(question, arguments), limit, turn);
      if (usage.replied(current.weight()) > replyBytes) {
        lose(current);
        return new CallOutcome.Unavailable(TOO_MUCH);
      }
      if (first && isSpoilt(answer)) {
        lose(current);
        return call(question, stop, arguments, seconds, false);
      }
      noteSpoiling(question, answer);
      return reply(answer);
    } catch (SandboxLostException gone) {
      lose(current);
      if (gone.killed() && first) {
        return call(question, stop, arguments, seconds, false);
      }
      return gone.late()
          ? new CallOutcome.OutOfTime(rounded(limit))
          : new CallOutcome.Unavailable(gone.reason());
    }
  }

  private void giveUpSpoilt(int question) {
    if (sandbox != null && spoiltBy != NOBODY && spoiltBy != question) {
      lose(sandbox);
    }
  }

  private boolean isSpoilt(Message.ToJudge answer) {
    return threw(answer, SPOILT) && afresh++ < MOST_AFRESH;
  }

  private void noteSpoiling(int question, Message.ToJudge answer) {
    if (threw(answer, SPOILS) || threw(answer, SPOILT)) {
      spoiltBy = question;
    }
  }

  private static boolean threw(Message.ToJudge answer, Set<String> types) {
    return answer instanceof Message.Threw threw
        && types.contains(ExceptionName.known(threw.type()));
  }

  private Message.ToJudge ask(
      SandboxProcess current, Message.ToSandbox request, double seconds, TimeShares.Turn turn)
      throws SandboxLostException {
    long since = System.nanoTime();
    try {
      return current.ask(request, Math.max(0.1, Math.min(seconds, remaining())));
    } finally {
      shares.spend(turn, (System.nanoTime() - since) / 1e9);
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
    spoiltBy = NOBODY;
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
        "returned too much: " + ((Message.TooLarge) message).reason());
  }

  private static double rounded(double seconds) {
    return Math.round(seconds * 10) / 10.0;
  }

  private double remaining() {
    return shares.seconds() - usage.seconds();
  }

  private void note(String line) {
    if (noting && !notes.contains(line)) {
      notes.add(line);
    }
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }
}
