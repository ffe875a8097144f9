package chainrule.playground;

import chainrule.data.Examples;
import chainrule.math.Matrix;
import java.util.List;

/**
 * What a network of the playground learns.
 *
 * @param name of the data set
 * @param train the points it learns from
 * @param test the points it is tried on
 * @param features what it is told of a point
 */
record PlaneTask(String name, Examples train, Examples test, List<PlaneFeature> features) {

  /** Returns the features of points, a column each. */
  Matrix inputs(Matrix points) {
    return PlaneFeature.columns(features, points);
  }

  String[] featureNames() {
    return features.stream().map(PlaneFeature::toString).toArray(String[]::new);
  }
}
