package chainrule.linear;

import chainrule.math.Finite;
import chainrule.math.Matrix;
import chainrule.math.ShapeException;

/** Inputs with a constant 1 put in front, so that the bias is a weight like any other. */
final class Augmented {

  private Augmented() {}

  /** Returns {@code w0 + Σ wᵢ₊₁ xᵢ} for finite x. */
  static double dot(double[] weights, double[] x) {
    if (weights.length != x.length + 1) {
      throw new ShapeException("input: " + x.length + " entries; expected " + (weights.length - 1));
    }
    double sum = weights[0];
    for (int i = 0; i < x.length; i++) {
      sum += weights[i + 1] * x[i];
    }
    if (!Double.isFinite(sum)) {
      Finite.require("input", x); // finite inputs may still overflow
    }
    return sum;
  }

  /** Adds {@code factor · [1, x]} to the weights. */
  static void addScaled(double[] weights, double factor, double[] x) {
    weights[0] += factor;
    for (int i = 0; i < x.length; i++) {
      weights[i + 1] += factor * x[i];
    }
  }

  static double squaredNorm(double[] x) {
    double sum = 1;
    for (double value : x) {
      sum += value * value;
    }
    return sum;
  }

  static void requireOneTargetPerRow(Matrix inputs, int targets) {
    if (inputs.rows() == 0 || inputs.rows() != targets) {
      throw new ShapeException(
          "inputs are "
              + inputs.shapeText()
              + ", targets "
              + targets
              + "; expected one target per row and at least one row");
    }
  }

  static void requireZeroOrOne(int[] targets) {
    for (int i = 0; i < targets.length; i++) {
      if (targets[i] != 0 && targets[i] != 1) {
        throw new IllegalArgumentException(
            "targets: entry " + i + " is " + targets[i] + "; expected 0 or 1");
      }
    }
  }

  static void requirePositive(String name, double value) {
    if (!(value > 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException(
          name + ": " + value + "; expected a positive finite number");
    }
  }

  /** Returns finite weights, copied. */
  static double[] weights(double... weights) {
    if (weights.length < 2) {
      throw new ShapeException(
          "weights: " + weights.length + " entries; expected a bias and at least one weight");
    }
    Finite.require("weights", weights);
    return weights.clone();
  }

  /** Returns a bias and as many weights as inputs, all zero. */
  static double[] zeros(int inputs) {
    if (inputs < 1) {
      throw new IllegalArgumentException("inputs: " + inputs + "; expected at least 1");
    }
    return new double[inputs + 1];
  }
}
