package chainrule.nn;

import chainrule.loss.Regularizer;
import chainrule.math.Finite;
import chainrule.math.ShapeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The parameters of a network and their gradients, array by array as the layers hold them, and the
 * penalty on those that are weights.
 */
final class ParameterArrays {

  private final Regularizer regularizer;
  private final List<double[]> values;
  private final List<double[]> gradients;
  private final List<double[]> weights = new ArrayList<>();
  private final List<double[]> weightGradients = new ArrayList<>();

  ParameterArrays(LayerSequence layers, Regularizer regularizer) {
    this.regularizer = regularizer;
    values = layers.parameters();
    gradients = layers.gradients();
    for (int i = 0; i < values.size(); i++) {
      if (layers.isWeight(i)) {
        weights.add(values.get(i));
        weightGradients.add(gradients.get(i));
      }
    }
  }

  List<double[]> values() {
    return values;
  }

  List<double[]> gradients() {
    return gradients;
  }

  boolean isRegularized() {
    return regularizer != Regularizer.NONE;
  }

  /** Returns the penalty on all weights. */
  double penalty() {
    if (!isRegularized()) {
      return 0;
    }
    double sum = 0;
    for (int i = 0; i < weights.size(); i++) {
      sum += regularizer.penalty(weights.get(i));
    }
    return sum;
  }

  /** Adds the gradient of the penalty to the gradients. */
  void addPenaltyGradient() {
    for (int i = 0; i < weights.size(); i++) {
      regularizer.addGradient(weights.get(i), weightGradients.get(i));
    }
  }

  /** Lets the regularizer change the weights. */
  void afterStep() {
    for (int i = 0; i < weights.size(); i++) {
      regularizer.afterStep(weights.get(i));
    }
  }

  int count() {
    return values.stream().mapToInt(array -> array.length).sum();
  }

  /** Overwrites the parameters from one vector. */
  void set(double[] theta) {
    if (theta.length != count()) {
      throw new ShapeException("theta: " + theta.length + " entries; expected " + count());
    }
    Finite.require("theta", theta);
    int at = 0;
    for (double[] array : values) {
      System.arraycopy(theta, at, array, 0, array.length);
      at += array.length;
    }
  }

  void requireFinite() {
    for (int k = 0; k < values.size(); k++) {
      Finite.require("parameter array " + k, values.get(k));
    }
  }

  /** Returns arrays as one vector, a copy. */
  static double[] flatten(List<double[]> arrays) {
    return arrays.stream().flatMapToDouble(Arrays::stream).toArray();
  }
}
