package chainrule.live.step;

import chainrule.nn.Network;
import java.util.ArrayList;
import java.util.List;

/** Step after step, move by move, and the way back; says what can not be done. */
final class StepCourse {

  /** After so many steps the oldest is forgotten: it can no longer be taken back. */
  private static final int MOST_REMEMBERED = 1000;

  private static final int FORWARD = 2;
  private static final int BACKWARD = 4;
  private static final int UPDATED = StepNumber.UPDATED;

  private final Network network;
  private final WorkedStep start;
  private final List<WorkedStep> past = new ArrayList<>();
  private WorkedStep step;
  private int stage;
  private int done;
  private String refusal = "";

  /**
   * Begins before the first move.
   *
   * @param network of two dense layers; modified
   * @param start the first step
   */
  StepCourse(Network network, WorkedStep start) {
    this.network = network;
    this.start = start;
    step = start;
  }

  void forward() {
    refusal = canGoForward() ? "" : "Forward is done: now the error goes back.";
    if (stage == UPDATED) {
      begin();
    }
    if (canGoForward()) {
      stage++;
    }
  }

  void backward() {
    refusal = canGoBackward() ? "" : noWayBack();
    if (canGoBackward()) {
      stage++;
    }
  }

  private String noWayBack() {
    if (stage < FORWARD) {
      return "First go forward to the output: until then there is no error to go back.";
    }
    return "Every derivative is there already: "
        + (canUpdate() ? "now update." : "go forward with the new weights.");
  }

  void update() {
    if (stage < BACKWARD) {
      refusal = "An update takes all derivatives: first go forward, then backward to the inputs.";
    } else if (stage == UPDATED) {
      refusal = "Updated already: go forward with the new weights.";
    } else {
      settle(UPDATED);
    }
  }

  void all() {
    if (stage == UPDATED) {
      begin();
    }
    settle(UPDATED);
  }

  void back() {
    refusal = canGoBack() ? "" : "This is the beginning.";
    if (stage > 1 || past.isEmpty()) {
      stage = Math.max(0, stage - 1);
    } else {
      step = past.remove(past.size() - 1);
      stage = UPDATED;
      done--;
    }
  }

  void restart() {
    past.clear();
    step = start;
    stage = 0;
    done = 0;
    refusal = "";
  }

  private void begin() {
    past.add(step);
    if (past.size() > MOST_REMEMBERED) {
      past.remove(0);
    }
    step = WorkedStep.of(network, step.made().theta(), step.input(), step.target(), step.rate());
    stage = 0;
    done++;
  }

  /** Goes to a move, or to the one before the update if that leads to no finite numbers. */
  private void settle(int wanted) {
    boolean isPossible = wanted < UPDATED || step.canBeMade();
    stage = isPossible ? wanted : BACKWARD;
    refusal =
        isPossible
            ? ""
            : "With ε = "
                + StepFormulas.text(step.rate())
                + " the step would lead to numbers too large for a computer, so the weights stay"
                + " what they are. Take a smaller ε.";
  }

  /**
   * Replaces the example and the learning rate of the present step, unless that leads to numbers
   * that are not finite.
   *
   * @param input not modified
   * @param target not modified
   * @param rate ε
   */
  void change(double[] input, double[] target, double rate) {
    if (!StepPass.areFinite(input) || !StepPass.areFinite(target)) {
      refusal = "The example needs finite numbers; it stays what it was.";
    } else if (!(rate > 0) || Double.isInfinite(rate)) {
      refusal = "A learning rate is a positive finite number; it stays what it was.";
    } else {
      WorkedStep changed = WorkedStep.of(network, step.before().theta(), input, target, rate);
      if (changed.before().isFinite()) {
        step = changed;
        settle(stage);
      } else {
        refusal = "With this example numbers get too large for a computer; it stays what it was.";
      }
    }
  }

  boolean canGoForward() {
    return stage < FORWARD || stage == UPDATED;
  }

  boolean canGoBackward() {
    return stage >= FORWARD && stage < BACKWARD;
  }

  boolean canUpdate() {
    return stage == BACKWARD;
  }

  boolean canGoBack() {
    return stage > 0 || !past.isEmpty();
  }

  /** Returns the step that is being worked out. */
  WorkedStep step() {
    return step;
  }

  /** Returns how many of its moves are done. */
  int stage() {
    return stage;
  }

  /** Returns how many steps came before it. */
  int done() {
    return done;
  }

  /** Returns why the last move was not made; nothing if it was. */
  String refusal() {
    return refusal;
  }
}
