package chainrule.playground;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.nn.Network;
import chainrule.notebook.ProgressBar;
import chainrule.plot.Animation;
import chainrule.train.History;
import chainrule.train.Momentum;
import chainrule.train.Trainer;
import chainrule.train.TrainingDivergedException;
import java.util.Locale;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** One run of the playground: trains stretch by stretch, and shows the network between them. */
final class PlaygroundTraining {

  private static final int STRETCHES = 96;
  private static final int EVERY = 6;
  private static final String INTERRUPTED = "interrupted";
  private static final double SURELY_DIVERGED = 100;

  private final Playground chosen;
  private final PlaneTask task;
  private final Network network;
  private final Trainer trainer;
  private final LossCourse course;
  private final Animation animation;
  private @Nullable NeuronMaps maps;
  private int done;
  private String ending = "";

  PlaygroundTraining(Playground chosen, PlaneTask task, SplittableRandom random) {
    this.chosen = chosen;
    this.task = task;
    int[] hidden = chosen.hiddenLayers();
    int[] sizes = new int[hidden.length + 2];
    sizes[0] = task.features().size();
    System.arraycopy(hidden, 0, sizes, 1, hidden.length);
    sizes[sizes.length - 1] = 1;
    network =
        Network.dense(
                Loss.BINARY_CROSS_ENTROPY,
                chosen.activation(),
                Activation.LINEAR,
                random.split(),
                sizes)
            .regularized(chosen.regularizer());
    trainer =
        new Trainer(network, new Momentum(chosen.learningRate(), chosen.momentum()))
            .miniBatches(chosen.batchSize(), random.split());
    course = new LossCourse(task, network, chosen.epochs());
    animation = Animation.live("a network learns " + task.name()).millisPerFrame(250);
  }

  PlaygroundRun run() {
    course.measure(0);
    show();
    try (ProgressBar bar = ProgressBar.open(chosen.epochs(), "training")) {
      trainer.listener((epoch, epochs, loss) -> bar.at(Math.min(done + epoch, chosen.epochs())));
      int stretches = Math.min(STRETCHES, chosen.epochs());
      for (int k = 1; k <= stretches && ending.isEmpty(); k++) {
        stretch((int) ((long) chosen.epochs() * k / stretches) - done);
        if (ending.isEmpty() && (k % EVERY == 0 || k == 1 || k == 3 || k == stretches)) {
          show();
        }
      }
    }
    return end();
  }

  /** Trains for some epochs; an interrupt or a loss that explodes ends the run. */
  private void stretch(int epochs) {
    double before = course.trainLoss();
    try {
      History history = trainer.train(course.trainInputs(), task.train().targets(), epochs);
      done += history.epochs();
      course.measure(done);
      if (history.interrupted()) {
        ending = INTERRUPTED + " after " + done + " of " + chosen.epochs() + " epochs";
      } else if (!(course.trainLoss() < SURELY_DIVERGED)) {
        diverged(course.trainLoss(), before);
      }
    } catch (TrainingDivergedException e) {
      done += e.epoch();
      diverged(Double.NaN, before);
    }
  }

  private void diverged(double loss, double before) {
    ending =
        String.format(
            Locale.ROOT,
            "diverged in the first %d epochs: training loss %s, %.3g before; expected it to fall, try"
                + " a learning rate below %s, such as 0.1",
            done,
            Double.isNaN(loss) ? "not a number" : String.format(Locale.ROOT, "%.3g", loss),
            before,
            Double.toString(chosen.learningRate()));
  }

  /** Shows the network; an interrupt waits, because the first drawing of text would swallow it. */
  private void show() {
    boolean wasInterrupted = Thread.interrupted();
    maps =
        NeuronMaps.of(
                network,
                task.train().inputs().toArray(),
                task.train().labels(),
                task::inputs,
                task.featureNames())
            .title(task.name());
    animation.add(new PlaygroundFrame(maps, course.copy(), ending));
    if (wasInterrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Shows the sentence beside the last network that could be drawn. */
  private void showEnding() {
    if (maps != null) {
      animation.add(new PlaygroundFrame(maps, course.copy(), ending));
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
        network,
        animation,
        done,
        course.trainLosses(),
        course.testLosses(),
        course.trainAccuracy(),
        course.testAccuracy(),
        ending);
  }
}
