package chainrule.nn;

import java.util.List;

/** A layer around other layers, which hold all its parameters. */
abstract class WrapperLayer implements Layer {

  private final LayerSequence inner;

  WrapperLayer(LayerSequence inner) {
    this.inner = inner;
  }

  final LayerSequence inner() {
    return inner;
  }

  @Override
  public final int inputs() {
    return inner.inputs();
  }

  @Override
  public final void computeGradients() {
    inner.computeGradients();
  }

  @Override
  public final void descend(double learningRate) {
    inner.descend(learningRate);
  }

  @Override
  public final List<double[]> parameters() {
    return inner.parameters();
  }

  @Override
  public final List<double[]> gradients() {
    return inner.gradients();
  }

  @Override
  public final List<double[]> state() {
    return inner.state();
  }

  @Override
  public final boolean isWeight(int index) {
    return inner.isWeight(index);
  }

  @Override
  public void training(boolean training) {
    inner.training(training);
  }
}
