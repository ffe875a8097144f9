package chainrule.nn;

import chainrule.math.Matrix;
import chainrule.math.ShapeException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Layers one after the other, as one layer: what a network and every detour in it consist of. */
final class LayerSequence implements Layer {

  private final List<Layer> layers;
  private final LayerArrays arrays;

  /** The arrays of some layers, layer by layer, and which of the parameters are weights. */
  record LayerArrays(
      List<double[]> parameters,
      List<double[]> gradients,
      List<double[]> state,
      List<Boolean> areWeights) {

    static LayerArrays of(List<Layer> layers) {
      return new LayerArrays(
          layers.stream().flatMap(layer -> layer.parameters().stream()).toList(),
          layers.stream().flatMap(layer -> layer.gradients().stream()).toList(),
          layers.stream().flatMap(layer -> layer.state().stream()).toList(),
          layers.stream()
              .flatMap(
                  layer -> IntStream.range(0, layer.parameters().size()).mapToObj(layer::isWeight))
              .toList());
    }
  }

  /** Checks that the layers fit; {@code owner} is what messages call the whole. */
  LayerSequence(String owner, Layer... layers) {
    if (layers.length == 0) {
      throw new ShapeException(owner + ": no layers; expected at least one");
    }
    for (int i = 1; i < layers.length; i++) {
      if (layers[i].inputs() != layers[i - 1].outputs()) {
        throw new ShapeException(
            String.format(
                Locale.ROOT,
                "%s: layer %d gives %d values, layer %d takes %d; expected equal numbers",
                owner,
                i,
                layers[i - 1].outputs(),
                i + 1,
                layers[i].inputs()));
      }
    }
    this.layers = List.of(layers);
    arrays = LayerArrays.of(this.layers);
  }

  /** {@code θ ← θ − ε dL/dθ}, array by array. */
  static void descend(List<double[]> parameters, List<double[]> gradients, double learningRate) {
    for (int k = 0; k < parameters.size(); k++) {
      double[] theta = parameters.get(k);
      double[] gradient = gradients.get(k);
      for (int i = 0; i < theta.length; i++) {
        theta[i] -= learningRate * gradient[i];
      }
    }
  }

  List<Layer> layers() {
    return layers;
  }

  @Override
  public int inputs() {
    return layers.get(0).inputs();
  }

  @Override
  public int outputs() {
    return layers.get(layers.size() - 1).outputs();
  }

  @Override
  public Matrix forward(Matrix input) {
    return forwardFrom(0, input);
  }

  /** Computes the outputs from what the first {@code done} layers gave. */
  Matrix forwardFrom(int done, Matrix activations) {
    Matrix result = activations;
    for (int i = done; i < layers.size(); i++) {
      result = layers.get(i).forward(result);
    }
    return result;
  }

  @Override
  public void backward(Matrix outputGradient) {
    Matrix gradient = outputGradient;
    for (int i = layers.size() - 1; i > 0; i--) {
      layers.get(i).backward(gradient);
      gradient = layers.get(i).inputGradient();
    }
    layers.get(0).backward(gradient);
  }

  @Override
  public Matrix inputGradient() {
    return layers.get(0).inputGradient();
  }

  @Override
  public void computeGradients() {
    for (int i = 0; i < layers.size(); i++) {
      layers.get(i).computeGradients();
    }
  }

  @Override
  public void descend(double learningRate) {
    for (int i = 0; i < layers.size(); i++) {
      layers.get(i).descend(learningRate);
    }
  }

  @Override
  public List<double[]> parameters() {
    return arrays.parameters();
  }

  @Override
  public List<double[]> gradients() {
    return arrays.gradients();
  }

  @Override
  public List<double[]> state() {
    return arrays.state();
  }

  @Override
  public boolean isWeight(int index) {
    return arrays.areWeights().get(index);
  }

  @Override
  public void training(boolean training) {
    layers.forEach(layer -> layer.training(training));
  }

  /** Returns the layers, for instance {@code Dense 2→3 sigmoid; Dense 3→1 linear}. */
  @Override
  public String toString() {
    return String.join("; ", layers.stream().map(Layer::toString).toList());
  }
}
