package chainrule.live;

import chainrule.math.Vectors;
import chainrule.plot.Figure;
import chainrule.plot.Plot;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.IntStream;

/** The pictures of a walk downhill: what they begin with, and their stills. */
final class DescentPictures {
  private static final int STILL_STEPS = 20;

  private DescentPictures() {}

  /** Returns a curve with a ball to walk down, or to measure its slope. */
  static LivePicture slope(Curve curve, double w, double learningRate, boolean measuring) {
    var model = new SlopeModel(curve.number(), w, learningRate, 0);
    String title =
        measuring
            ? "The slope of " + curve.formula() + " at w = " + ShortNumber.of(w, 4) + ", measured"
            : walk(curve.formula(), learningRate);
    return new LivePicture(
        "slope",
        title,
        Map.of(
            "curve", curve.number(),
            "labels", Arrays.stream(Curve.values()).map(Curve::formula).toArray(),
            "w", w,
            "rate", learningRate,
            "measuring", measuring),
        measuring ? errors(model, title) : curve(model, curve, title, learningRate));
  }

  /** Returns a bowl seen from above, with a ball. */
  static LivePicture bowl(Bowl bowl, double w1, double w2, double learningRate) {
    double[] place = {w1, w2};
    var model = new BowlModel(bowl.number(), place, learningRate, 0);
    String title = walk(bowl.formula(), learningRate);
    return new LivePicture(
        "bowl",
        title,
        Map.of(
            "bowl",
            bowl.number(),
            "labels",
            Arrays.stream(Bowl.values()).map(Bowl::formula).toArray(),
            "place",
            place,
            "rate",
            learningRate),
        bowl(model, bowl, title));
  }

  private static String walk(String formula, double learningRate) {
    return "Downhill on " + formula + ", η = " + ShortNumber.of(learningRate, 4);
  }

  private static Figure curve(SlopeModel model, Curve curve, String title, double learningRate) {
    walk(model);
    double[] range = model.range();
    double[] path = model.path();
    double[] losses = model.losses();
    double[][] points =
        IntStream.range(0, path.length)
            .mapToObj(i -> new double[] {path[i], losses[i]})
            .takeWhile(point -> isWithin(point, range))
            .toArray(double[][]::new);
    Plot still =
        new Plot()
            .function(curve.formula(), curve::loss, range[0], range[1])
            .path("η = " + ShortNumber.of(learningRate, 4), points)
            .range(range[0], range[1], range[2], range[3])
            .axes("w", "loss")
            .title("%s", reached(title, model));
    return still.alt(still + ". " + model.words());
  }

  private static Figure bowl(BowlModel model, Bowl bowl, String title) {
    walk(model);
    double[] range = model.range();
    double[] path = model.path();
    double[][] points =
        IntStream.range(0, path.length / 2)
            .mapToObj(i -> new double[] {path[2 * i], path[2 * i + 1]})
            .takeWhile(point -> isWithin(point, range))
            .toArray(double[][]::new);
    Plot still =
        new Plot()
            .contours(bowl::loss, model.levels())
            .path("", points)
            .range(range[0], range[1], range[2], range[3])
            .axes("w₁", "w₂")
            .title("%s", reached(title, model));
    return still.alt(still + ". " + model.words());
  }

  private static Figure errors(SlopeModel model, String title) {
    double[] steps = model.stepSizes();
    return new Plot()
        .logarithmicX()
        .logarithmic()
        .line("one side", steps, positive(model.forwardErrors()))
        .line("both sides", steps, positive(model.centralErrors()))
        .axes("step h", "error of the slope")
        .size(700, 380)
        .title("%s", title);
  }

  private static String reached(String title, DescentModel model) {
    return title + ": " + model.steps() + " steps, loss " + ShortNumber.of(model.loss(), 3);
  }

  private static void walk(DescentModel model) {
    while (model.steps() < STILL_STEPS && model.step()) {
      // each is one step
    }
  }

  private static boolean isWithin(double[] point, double[] range) {
    return point[0] >= range[0]
        && point[0] <= range[1]
        && point[1] >= range[2]
        && point[1] <= range[3];
  }

  /** Leaves out what has no logarithm. */
  private static double[] positive(double[] errors) {
    return Vectors.map(errors, error -> error > 0 ? error : Double.NaN);
  }
}
