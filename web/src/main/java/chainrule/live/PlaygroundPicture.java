package chainrule.live;

import chainrule.loss.Regularizer;
import chainrule.playground.NeuronMaps;
import chainrule.playground.Playground;
import chainrule.playground.PlaygroundSettings;
import java.util.LinkedHashMap;
import java.util.Map;

/** Turns what was chosen in a notebook's playground into a picture for a page. */
final class PlaygroundPicture {

  private static final String TITLE = "A playground for networks";

  private PlaygroundPicture() {}

  static LivePicture of(Playground playground) {
    PlaygroundSettings chosen = playground.settings();
    Map<String, ?> settings = settings(chosen);
    var model = new PlaygroundModel(chosen);
    model.learn(chosen.epochs());
    NeuronMaps still = NeuronMaps.of(model.learning());
    return new LivePicture(
        "playground", TITLE, settings, still.title(chosen.data() + ". " + model.words()));
  }

  /** Returns the model's methods to call, in this order, with the argument of each. */
  private static Map<String, ?> settings(PlaygroundSettings chosen) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("data", chosen.data());
    settings.put("points", chosen.points());
    settings.put("noise", chosen.noise());
    settings.put("features", String.join(",", chosen.features()));
    settings.put("layers", chosen.hiddenLayers());
    settings.put("activation", chosen.activation().toString());
    settings.put("learningRate", chosen.learningRate());
    settings.put("momentum", chosen.momentum());
    settings.put("l2", lambda(chosen.regularizer()));
    settings.put("batchSize", chosen.batchSize());
    settings.put("seed", seed(chosen.seed()));
    return settings;
  }

  /** Returns λ if the penalty is λΣw². */
  private static double lambda(Regularizer regularizer) {
    double lambda = regularizer.penalty(new double[] {1});
    double[] weight = {1};
    regularizer.afterStep(weight);
    if (weight[0] != 1 || regularizer.penalty(new double[] {2}) != 4 * lambda) {
      throw new IllegalArgumentException(
          "Live.playground: the penalty is " + regularizer + "; expected L2 or none");
    }
    return lambda;
  }

  private static int seed(long seed) {
    if (seed != (int) seed) {
      throw new IllegalArgumentException(
          "Live.playground: the seed is " + seed + "; expected one of 32 bits, such as 1");
    }
    return (int) seed;
  }
}
