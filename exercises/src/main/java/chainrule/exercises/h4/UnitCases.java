package chainrule.exercises.h4;

import chainrule.activation.Activation;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** What the checks of Q1 ask about the eight activations. */
public final class UnitCases {
  /** The units that are older than deep networks. */
  public static final List<Unit> CLASSICAL =
      List.of(Unit.LINEAR, Unit.STEP, Unit.SIGMOID, Unit.TANH);

  /** RELU and its relatives. */
  public static final List<Unit> RECTIFIERS =
      List.of(Unit.RELU, Unit.LEAKY, Unit.ELU, Unit.SOFTPLUS);

  private UnitCases() {}

  /** Returns the outputs of an answer at several places. */
  public static double[] values(H4.Act answer, Unit unit, double p, double... xs) {
    return Arrays.stream(xs).map(x -> answer.act(unit, x, p)).toArray();
  }

  /** Returns the slopes of an answer at several places. */
  public static double[] slopes(H4.Dact answer, Unit unit, double p, double... xs) {
    return Arrays.stream(xs).map(x -> answer.dact(unit, x, p)).toArray();
  }

  /** Returns a parameter that suits a unit; for those without one, a number to be ignored. */
  public static double parameter(Unit unit) {
    return unit == Unit.ELU ? 1.75 : .125;
  }

  /** Draws a parameter that suits a unit. */
  public static double parameter(Unit unit, SplittableRandom random) {
    return unit == Unit.ELU ? random.nextDouble(1.25, 2.5) : random.nextDouble(.05, .45);
  }

  /** Draws places of both signs, between 0.2 and 3 in size, in turn left and right of 0. */
  public static double[] places(SplittableRandom random, int count) {
    double[] places = new double[count];
    Arrays.setAll(places, i -> (i % 2 == 0 ? -1 : 1) * random.nextDouble(.2, 3));
    return places;
  }

  /** Returns the sum of the library's activation over several places, whose slopes are wanted. */
  public static double sum(Unit unit, double p, double... xs) {
    return Arrays.stream(xs).map(curve(unit, p)::value).sum();
  }

  private static Activation curve(Unit unit, double p) {
    return switch (unit) {
      case LINEAR -> Activation.LINEAR;
      case STEP -> Activation.STEP;
      case SIGMOID -> Activation.SIGMOID;
      case TANH -> Activation.TANH;
      case RELU -> Activation.RELU;
      case LEAKY -> Activation.leakyRelu(p);
      case ELU -> Activation.elu(p);
      case SOFTPLUS -> Activation.SOFTPLUS;
    };
  }
}
