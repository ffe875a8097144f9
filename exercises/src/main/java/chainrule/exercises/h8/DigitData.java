package chainrule.exercises.h8;

import chainrule.data.Datasets;
import chainrule.data.Examples;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The 1,797 digits of the course, parted in several ways into four fifths and the rest. */
public final class DigitData {
  private static final int SIDE = 8;

  private DigitData() {}

  /** The data set is read when it is asked for, and once. */
  private static final class Read {
    private static final Examples ALL = Datasets.digitsExamples();
    private static final double[][] X = ALL.inputs().toArray();
  }

  /** Returns the digits in a random order, the first four fifths to train on. */
  public static DigitPart shuffled(long seed) {
    List<Integer> order = IntStream.range(0, size()).boxed().collect(Collectors.toList());
    Collections.shuffle(order, new Random(seed));
    return part(order.stream().mapToInt(Integer::intValue).toArray(), size() * 4 / 5, size());
  }

  /**
   * Returns the digits in the order of the file, in which most of the last fifth is of other
   * writers.
   */
  public static DigitPart byWriter() {
    return part(IntStream.range(0, size()).toArray(), size() * 4 / 5, size());
  }

  /** Returns some digits of a random order to train on and some others to be read. */
  public static DigitPart few(long seed, int training, int unseen) {
    DigitPart all = shuffled(seed);
    return new DigitPart(
        Arrays.copyOf(all.X(), training),
        Arrays.copyOf(all.labels(), training),
        Arrays.copyOf(all.unseen(), unseen),
        Arrays.copyOf(all.truth(), unseen));
  }

  /** Returns the same digits, those to train on sorted: first all zeros, last all nines. */
  public static DigitPart sorted(DigitPart part) {
    int[] order =
        IntStream.range(0, part.labels().length)
            .boxed()
            .sorted(Comparator.comparing(i -> part.labels()[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    return new DigitPart(
        Arrays.stream(order).mapToObj(i -> part.X()[i]).toArray(double[][]::new),
        Arrays.stream(order).map(i -> part.labels()[i]).toArray(),
        part.unseen(),
        part.truth());
  }

  /** Returns the same digits in images of 4×4 pixels, each the mean of four. */
  public static DigitPart halved(DigitPart part) {
    return new DigitPart(halved(part.X()), part.labels(), halved(part.unseen()), part.truth());
  }

  /** Returns the same digits with other names and with pixels in another order. */
  public static DigitPart disguised(DigitPart part, SplittableRandom random) {
    int[] names = order(10, random);
    int[] pixels = order(part.X()[0].length, random);
    return new DigitPart(
        moved(part.X(), pixels),
        Arrays.stream(part.labels()).map(label -> names[label]).toArray(),
        moved(part.unseen(), pixels),
        Arrays.stream(part.truth()).map(label -> names[label]).toArray());
  }

  /** Returns the first images of the file. */
  public static double[][] first(int images) {
    return Arrays.stream(Read.X).limit(images).map(double[]::clone).toArray(double[][]::new);
  }

  private static int size() {
    return Read.ALL.size();
  }

  private static DigitPart part(int[] order, int training, int end) {
    int[] labels = Arrays.stream(order).map(i -> Read.ALL.labels()[i]).toArray();
    double[][] X = Arrays.stream(order).mapToObj(i -> Read.X[i].clone()).toArray(double[][]::new);
    return new DigitPart(
        Arrays.copyOf(X, training),
        Arrays.copyOf(labels, training),
        Arrays.copyOfRange(X, training, end),
        Arrays.copyOfRange(labels, training, end));
  }

  private static int[] order(int length, SplittableRandom random) {
    List<Integer> order = IntStream.range(0, length).boxed().collect(Collectors.toList());
    Collections.shuffle(order, new Random(random.nextLong()));
    return order.stream().mapToInt(Integer::intValue).toArray();
  }

  private static double[][] moved(double[][] images, int[] pixels) {
    return Arrays.stream(images)
        .map(image -> Arrays.stream(pixels).mapToDouble(p -> image[p]).toArray())
        .toArray(double[][]::new);
  }

  private static double[][] halved(double[][] images) {
    return Arrays.stream(images).map(DigitData::halved).toArray(double[][]::new);
  }

  private static double[] halved(double[] image) {
    double[] small = new double[image.length / 4];
    for (int p = 0; p < image.length; p++) {
      small[p / SIDE / 2 * (SIDE / 2) + p % SIDE / 2] += image[p] / 4;
    }
    return small;
  }
}
