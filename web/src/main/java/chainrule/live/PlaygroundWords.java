package chainrule.live;

import chainrule.playground.PlaneLearning;
import chainrule.playground.PlaygroundSettings;

/** What can be seen of a playground, in a sentence or two. */
final class PlaygroundWords {

  private static final double THOUSAND = 1000;

  private PlaygroundWords() {}

  static String of(String problem, PlaygroundSettings chosen, PlaneLearning learning) {
    if (!problem.isEmpty()) {
      return "Nothing changed. " + problem + ".";
    }
    String losses =
        "loss "
            + rounded(learning.trainLoss())
            + ", "
            + percent(learning.trainAccuracy())
            + " right; points never learned from: loss "
            + rounded(learning.testLoss())
            + ", "
            + percent(learning.testAccuracy())
            + " right.";
    if (learning.isDiverged()) {
      return "The training diverged within "
          + learning.epochs()
          + (learning.epochs() == 1 ? " epoch: " : " epochs: ")
          + "the steps are too large, and the loss "
          + (Double.isFinite(learning.explodedLoss()) ? "exploded" : "is no number any more")
          + ". Choose a learning rate below "
          + ShortNumber.of(chosen.learningRate(), 4)
          + ", such as 0.1. The picture shows the last network before: "
          + losses;
    }
    return learning.epochs()
        + (learning.epochs() == 1 ? " epoch" : " epochs")
        + ", seed "
        + chosen.seed()
        + ". Points it learns from: "
        + losses;
  }

  private static String rounded(double loss) {
    long thousandths = Math.round(loss * THOUSAND);
    return thousandths == 0 ? "below 0.001" : String.valueOf(thousandths / THOUSAND);
  }

  private static String percent(double share) {
    return Math.round(share * THOUSAND) / 10.0 + "\u00a0%";
  }
}
