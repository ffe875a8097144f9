package chainrule.playground;

import chainrule.data.Clouds;
import chainrule.data.Examples;
import chainrule.math.Matrix;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * The data sets of the playground: two classes of points, between about −3 and 3 in both
 * directions.
 */
enum PlaneData {
  MOONS {
    @Override
    Examples draw(int size, double noise, SplittableRandom random) {
      Examples moons = placed(Clouds.moons(size, noise, random), 0.5, 0.25);
      return moons.withInputs(moons.inputs().scaled(2 / SCALE));
    }
  },

  CIRCLES {
    @Override
    Examples draw(int size, double noise, SplittableRandom random) {
      return placed(Clouds.circles(size, noise, random), 0, 0);
    }
  },

  SPIRALS {
    @Override
    Examples draw(int size, double noise, SplittableRandom random) {
      return placed(Clouds.spirals(size, noise, random), 0, 0);
    }
  },

  /** Class 1 where exactly one coordinate is above 0; the noise moves points over the border. */
  XOR {
    @Override
    Examples draw(int size, double noise, SplittableRandom random) {
      Matrix points = Matrix.zeros(size, 2);
      int[] labels = new int[size];
      for (int i = 0; i < size; i++) {
        double x = random.nextDouble(-1, 1);
        double y = random.nextDouble(-1, 1);
        labels[i] = x > 0 != y > 0 ? 1 : 0;
        points.set(i, 0, x + noise * random.nextGaussian());
        points.set(i, 1, y + noise * random.nextGaussian());
      }
      return placed(new Examples(points, labels, List.of("0", "1")), 0, 0);
    }
  },

  /** Two round clouds; the noise makes them wider. */
  BLOBS {
    @Override
    Examples draw(int size, double noise, SplittableRandom random) {
      Examples drawn = Clouds.blobs(size, 0.3 + noise, random);
      return drawn.withInputs(drawn.inputs().scaled(SCALE / 2));
    }
  };

  private static final double SCALE = 3;

  /** Returns points with noise of the given standard deviation, before the plane is enlarged. */
  abstract Examples draw(int size, double noise, SplittableRandom random);

  /** Returns the data set of a name, in any case of letters. */
  static PlaneData of(String name) {
    return Arrays.stream(values())
        .filter(set -> set.name().equalsIgnoreCase(name.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "Playground.on: \""
                        + name
                        + "\"; expected one of "
                        + Arrays.stream(values())
                            .map(PlaneData::toString)
                            .collect(Collectors.joining(", "))));
  }

  /** Moves what is around (x, y) to the origin, and makes it larger. */
  private static Examples placed(Examples examples, double x, double y) {
    return examples.withInputs(examples.inputs().plusRow(new double[] {-x, -y}).scaled(SCALE));
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
