package chainrule.live.laboratory;

import chainrule.data.LogicGate;
import chainrule.math.Matrix;
import java.util.Arrays;

/** What is to be seen in a network of the laboratory, in sentences. */
final class LaboratoryWords {

  private static final int WINDOW = 100;
  private static final double FLAT = 0.01;
  private static final int GROUP = 1000;

  private final LaboratoryModel model;
  private final LaboratoryTask task;

  LaboratoryWords(LaboratoryModel model, LaboratoryTask task) {
    this.model = model;
    this.task = task;
  }

  String say() {
    return (model.learned() < 0 ? right() + hope() : success() + found())
        + (model.isDiverged() ? divergence() : "");
  }

  private String divergence() {
    return " Sweep "
        + grouped(model.sweeps() + 1)
        + " diverged: its numbers are not finite. What stands here was before it; a smaller rate"
        + " helps.";
  }

  /** How many cases are right, and which are not if there are few. */
  private String right() {
    double[] outputs = model.outputs();
    StringBuilder wrong = new StringBuilder();
    int right = 0;
    for (int i = 0; i < outputs.length; i++) {
      if (Math.abs(outputs[i] - task.targets().get(i, 0)) < task.judgement().off()) {
        right++;
      } else {
        wrong.append(wrong.length() == 0 ? "" : ", ").append(bits(i));
      }
    }
    boolean named = task != LaboratoryTask.SYMMETRY && right < outputs.length;
    return right
        + " of "
        + outputs.length
        + " cases are on the right side of ½"
        + (named ? "; wrong: " + wrong : "")
        + ".";
  }

  /** Whether it gets on, of a network that has not learned. */
  private String hope() {
    double[] errors = model.errors();
    int sweeps = model.sweeps();
    if (model.isStill()) {
      return " It is stuck: all derivatives are as good as zero, and no weight moves.";
    }
    if (sweeps == task.judgement().most()) {
      return " Not learned in " + grouped(sweeps) + " sweeps" + kindOfFailure() + ".";
    }
    if (sweeps < WINDOW) {
      return "";
    }
    double change = Math.abs(errors[sweeps] - errors[sweeps - WINDOW]);
    return change < FLAT * errors[sweeps]
        ? " A plateau: in the last "
            + WINDOW
            + " sweeps the error has changed by less than 1 percent"
            + kindOfFailure()
            + "."
        : "";
  }

  private String kindOfFailure() {
    double most = Arrays.stream(model.outputs()).max().orElse(0);
    return task == LaboratoryTask.SYMMETRY && most < task.judgement().off()
        ? "; it says no to every pattern"
        : "";
  }

  private String success() {
    return "Learned after "
        + grouped(model.learned())
        + (model.learned() == 1 ? " sweep" : " sweeps")
        + (model.isMixed() ? ", rate or momentum changed on the way. " : ". ")
        + right();
  }

  private String found() {
    return task == LaboratoryTask.SYMMETRY ? ratios() : gates();
  }

  private String ratios() {
    MirrorPairs first = model.pairs(0);
    MirrorPairs second = model.pairs(1);
    boolean signs = first.areOpposite() && second.areOpposite() && first.areTurnedRound(second);
    String law =
        first.areNear(2, 4) && second.areNear(2, 4)
            ? "the pattern 1 : 2 : 4"
            : first.areNear(1.5, 2) && second.areNear(1.5, 2) ? "the pattern 2 : 3 : 4" : "";
    return " The sizes of the pairs are "
        + sorted(first)
        + " in hidden unit 1 and "
        + sorted(second)
        + " in hidden unit 2"
        + (signs && !law.isEmpty()
            ? ": " + law + ", with opposite signs, stands."
            : ", which is not settled yet.");
  }

  private static String sorted(MirrorPairs pairs) {
    double[] ratios = pairs.ratios();
    Arrays.sort(ratios);
    return "1 : " + hundredths(ratios[1]) + " : " + hundredths(ratios[2]);
  }

  /** For which cases each hidden unit is on, and which gate that makes it. */
  private String gates() {
    Matrix hidden = model.hidden();
    StringBuilder said = new StringBuilder();
    for (int unit = 0; unit < task.hidden(); unit++) {
      said.append(task.hidden() == 1 ? " The hidden unit" : " Hidden unit " + (unit + 1));
      said.append(isOn(hidden.columnAt(unit)));
    }
    return said.toString();
  }

  private String isOn(double[] activations) {
    int[] on = Arrays.stream(activations).mapToInt(a -> a > 0.5 ? 1 : 0).toArray();
    StringBuilder cases = new StringBuilder();
    for (int i = 0; i < on.length; i++) {
      if (on[i] == 1) {
        cases.append(cases.length() == 0 ? "" : ", ").append(bits(i));
      }
    }
    String gate = "";
    for (LogicGate candidate : LogicGate.values()) {
      gate = Arrays.equals(candidate.outputs(), on) ? " (" + candidate.name() + ")" : gate;
    }
    return cases.length() == 0 ? " is on for no case." : " is on for " + cases + gate + ".";
  }

  private String bits(int pattern) {
    StringBuilder bits = new StringBuilder();
    for (double bit : task.inputs().rowAt(pattern)) {
      bits.append((int) bit);
    }
    return bits.toString();
  }

  private static String grouped(int count) {
    int rest = count % GROUP;
    return count < GROUP
        ? String.valueOf(count)
        : count / GROUP + "," + (rest < 100 ? "0" : "") + (rest < 10 ? "0" : "") + rest;
  }

  private static String hundredths(double value) {
    long rounded = Math.round(value * 100);
    long rest = rounded % 100;
    return rounded / 100 + (rest < 10 ? ".0" : ".") + rest;
  }
}
