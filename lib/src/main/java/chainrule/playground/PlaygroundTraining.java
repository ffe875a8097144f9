package chainrule.playground;

import chainrule.notebook.ProgressBar;
import chainrule.plot.Animation;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One run of the playground: trains stretch by stretch, and shows the network between them. */
final class PlaygroundTraining {

  private static final int STRETCHES = 96;
  private static final int EVERY = 6;
  private static final String INTERRUPTED = "interrupted";

  private final PlaygroundSettings chosen;
  private final PlaneLearning learning;
  private final Animation animation;
  private @Nullable NeuronMaps maps;
  private String ending = "";

  PlaygroundTraining(PlaygroundSettings chosen, PlaneLearning learning) {
    this.chosen = chosen;
    this.learning = learning;
    animation = Animation.live("a network learns " + learning.name()).millisPerFrame(250);
  }

  PlaygroundRun run() {
    show();
    try (ProgressBar bar = ProgressBar.open(chosen.epochs(), "training")) {
      learning.listener(
          (epoch, epochs, loss) -> bar.at(Math.min(learning.epochs() + epoch, chosen.epochs())));
      int stretches = Math.min(STRETCHES, chosen.epochs());
      for (int k = 1; k <= stretches && ending.isEmpty(); k++) {
        stretch((int) ((long) chosen.epochs() * k / stretches) - learning.epochs());
        if (ending.isEmpty() && (k % EVERY == 0 || k == 1 || k == 3 || k == stretches)) {
          show();
        }
      }
    }
    return end();
  }

  /** Trains for some epochs; an interrupt or a loss that explodes ends the run. */
  private void stretch(int epochs) {
    double before = learning.trainLoss();
    if (!learning.learn(epochs)) {
      ending = diverged(learning.explodedLoss(), before);
    } else if (learning.isInterrupted()) {
      ending = INTERRUPTED + " after " + learning.epochs() + " of " + chosen.epochs() + " epochs";
    }
  }

  private String diverged(double loss, double before) {
    return String.format(
        Locale.ROOT,
        "diverged in the first %d epochs: training loss %s, %.3g before; expected it to fall, try"
            + " a learning rate below %s, such as 0.1",
        learning.epochs(),
        Double.isNaN(loss) ? "not a number" : String.format(Locale.ROOT, "%.3g", loss),
        before,
        Double.toString(chosen.learningRate()));
  }

  /** Shows the network; an interrupt waits, because the first drawing of text would swallow it. */
  private void show() {
    boolean wasInterrupted = Thread.interrupted();
    maps = learning.picture();
    animation.add(new PlaygroundFrame(maps, learning.course().copy(), ending));
    if (wasInterrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Shows the sentence beside the last network that could be drawn. */
  private void showEnding() {
    if (maps != null) {
      animation.add(new PlaygroundFrame(maps, learning.course().copy(), ending));
    }
  }

  /** Shows the animation, also after an interrupt, of which the thread is told again. */
  private PlaygroundRun end() {
    boolean isInterrupted = ending.startsWith(INTERRUPTED);
    if (isInterrupted) {
      Thread.interrupted();
      show();
    } else if (!ending.isEmpty()) {
      showEnding();
    }
    animation.finish();
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
    return new PlaygroundRun(
        learning.network(),
        animation,
        learning.epochs(),
        learning.course().trainLosses(),
        learning.course().testLosses(),
        learning.trainAccuracy(),
        learning.testAccuracy(),
        ending);
  }
}
