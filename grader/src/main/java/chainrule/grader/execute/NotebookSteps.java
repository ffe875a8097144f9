package chainrule.grader.execute;

import chainrule.grader.compile.CompiledNotebook;
import chainrule.grader.result.CellNote;
import chainrule.grader.result.Note;
import chainrule.grader.wire.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The steps of a notebook, run in one sandbox after another: what cost a sandbox is left out in the
 * next.
 */
final class NotebookSteps {
  static final double STEP_SECONDS = 10;

  /** So long a step may always take, even where cells have had their time. */
  private static final double SHORT_SECONDS = 0.5;

  private final CompiledNotebook program;
  private final SandboxRequests requests;
  private final TimeShares shares;
  private final List<Note> notes = new ArrayList<>();
  private final Set<CompiledNotebook.Step> skipped = new HashSet<>();
  private final Set<CompiledNotebook.Step> killedOnce = new HashSet<>();
  private final Set<CompiledNotebook.Step> slow = new HashSet<>();
  private List<Integer> handedIn = List.of();
  private int done;
  private boolean noting = true;

  NotebookSteps(CompiledNotebook program, SandboxRequests requests, TimeShares shares) {
    this.program = program;
    this.requests = requests;
    this.shares = shares;
  }

  /** Returns what the steps did that the student should know. */
  List<Note> notes() {
    return notes;
  }

  /** Has notes end here. */
  void noteNoMore() {
    noting = false;
  }

  /** Returns the questions whose answers the steps have handed in so far. */
  List<Integer> handedIn() {
    return handedIn;
  }

  /** Returns how many steps the sandbox has run. */
  int done() {
    return done;
  }

  /** Begins again, in a sandbox that has run nothing. */
  void begin() {
    done = 0;
    handedIn = List.of();
  }

  /**
   * Runs steps until so many are done.
   *
   * @throws SandboxLostException if a step cost the sandbox; it is left out from then on
   */
  void run(SandboxProcess next, int stop) throws SandboxLostException {
    while (done < stop) {
      CompiledNotebook.Step step = program.steps().get(done++);
      if (skipped.contains(step)) {
        continue;
      }
      double left = shares.left(TimeShares.Turn.CELLS);
      if (slow.contains(step) && left < SHORT_SECONDS) {
        note(new CellNote.CellOutOfTime(step.label()));
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
      Message.ToJudge done = requests.ask(next, run, seconds, TimeShares.Turn.CELLS);
      if (shares.spent(TimeShares.Turn.CELLS) - before > SHORT_SECONDS) {
        slow.add(step);
      }
      if (done instanceof Message.Threw threw) {
        handedIn = threw.handedIn();
        note(
            new CellNote.CellThrew(
                step.label(), threw.type(), threw.message(), program.places().of(threw.frame())));
      } else if (done instanceof Message.Done ok) {
        handedIn = ok.handedIn();
      }
    } catch (SandboxLostException gone) {
      if (gone.killed() && killedOnce.add(step)) {
        throw gone;
      }
      skipped.add(step);
      note(new CellNote.CellLost(step.label(), gone.reason()));
      throw gone;
    }
  }

  void note(Note note) {
    if (noting && !notes.contains(note)) {
      notes.add(note);
    }
  }
}
