package chainrule.data;

import chainrule.math.Matrix;
import chainrule.math.ShapeException;
import chainrule.math.Shuffle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Inputs with the class each belongs to.
 *
 * @param inputs shape [m, d], one example per row
 * @param labels m entries, each the index of a class name
 * @param classNames at least one
 */
@SuppressWarnings("ArrayRecordComponent") // data to read; nobody compares two of them
public record Examples(Matrix inputs, int[] labels, List<String> classNames) {

  /**
   * Checks that there is one label per row and a name for every label.
   *
   * @param labels m entries, each the index of a class name
   * @param inputs shape [m, d]
   * @param classNames copied
   */
  public Examples {
    if (inputs.rows() != labels.length) {
      throw new ShapeException(
          "examples: inputs are "
              + inputs.shapeText()
              + ", labels "
              + labels.length
              + "; expected one label per row");
    }
    Labels.requireBelow(classNames.size(), labels);
    classNames = List.copyOf(classNames);
  }

  /** {@return the number of examples} */
  public int size() {
    return labels.length;
  }

  /** {@return the labels as numbers in one column, shape [m, 1]} */
  public Matrix targets() {
    return Matrix.column(Arrays.stream(labels).asDoubleStream().toArray());
  }

  /** {@return the labels one-hot, shape [m, number of classes]} */
  public Matrix oneHot() {
    return Labels.oneHot(labels, classNames.size());
  }

  /**
   * Returns chosen examples.
   *
   * @param indices rows in the wanted order; not modified
   * @return a copy with the same classes
   */
  public Examples rowsAt(int... indices) {
    int[] chosen = Arrays.stream(indices).map(i -> labels[i]).toArray();
    return new Examples(inputs.rowsAt(indices), chosen, classNames);
  }

  /**
   * Returns the same examples with other inputs, for instance standardized ones.
   *
   * @param changed shape [m, any]
   * @return examples that share the labels
   */
  public Examples withInputs(Matrix changed) {
    return new Examples(changed, labels, classNames);
  }

  /**
   * Returns the examples of some classes, relabelled 0, 1, … in the order given.
   *
   * @param names classes to keep
   * @return a copy, rows in the same order
   * @throws IllegalArgumentException if there is no such class
   */
  public Examples only(String... names) {
    int[] kept = Arrays.stream(names).mapToInt(this::indexOf).toArray();
    int[] rows = IntStream.range(0, size()).filter(i -> position(kept, labels[i]) >= 0).toArray();
    int[] relabelled = Arrays.stream(rows).map(i -> position(kept, labels[i])).toArray();
    return new Examples(inputs.rowsAt(rows), relabelled, List.of(names));
  }

  /**
   * Returns all examples with two classes: 1 for the named one, 0 for the rest.
   *
   * @param name the class to single out
   * @return examples that share the inputs
   * @throws IllegalArgumentException if there is no such class
   */
  public Examples oneAgainstRest(String name) {
    int wanted = indexOf(name);
    int[] relabelled = Arrays.stream(labels).map(label -> label == wanted ? 1 : 0).toArray();
    return new Examples(inputs, relabelled, List.of("not " + name, name));
  }

  /**
   * Splits the examples at random.
   *
   * @param trainingShare share of the examples to train on, between 0 and 1, rounded to whole
   *     examples so that no set is empty
   * @param random where the order comes from
   * @return two sets that together are all the examples
   * @throws IllegalArgumentException if there are fewer than two examples
   */
  public Split split(double trainingShare, SplittableRandom random) {
    int training = trainingSize(trainingShare);
    int[] order = IntStream.range(0, size()).toArray();
    Shuffle.inPlace(order, random);
    return new Split(
        rowsAt(Arrays.copyOf(order, training)),
        rowsAt(Arrays.copyOfRange(order, training, order.length)));
  }

  /**
   * Splits the examples at random so that both sets have every class in the same proportion, as far
   * as whole examples can.
   *
   * <p>The training set is as large as that of {@link #split}; classes whose share is cut most by
   * rounding down get the examples that are left.
   *
   * @param trainingShare share of each class to train on, between 0 and 1
   * @param random where the order comes from
   * @return two sets that together are all the examples, each in random order
   * @throws IllegalArgumentException if there are fewer than two examples
   */
  public Split stratifiedSplit(double trainingShare, SplittableRandom random) {
    int[] kept = trainingSizes(trainingShare);
    IntStream.Builder training = IntStream.builder();
    IntStream.Builder test = IntStream.builder();
    for (int k = 0; k < classNames.size(); k++) {
      int wanted = k;
      int[] own = IntStream.range(0, size()).filter(i -> labels[i] == wanted).toArray();
      Shuffle.inPlace(own, random);
      for (int i = 0; i < own.length; i++) {
        (i < kept[k] ? training : test).add(own[i]);
      }
    }
    int[] first = training.build().toArray();
    int[] second = test.build().toArray();
    Shuffle.inPlace(first, random);
    Shuffle.inPlace(second, random);
    return new Split(rowsAt(first), rowsAt(second));
  }

  private int trainingSize(double trainingShare) {
    if (!(trainingShare > 0 && trainingShare < 1)) {
      throw new IllegalArgumentException(
          "training share: " + trainingShare + "; expected a number between 0 and 1");
    }
    if (size() < 2) {
      throw new IllegalArgumentException(
          "split: " + size() + " examples; expected at least 2, one for each set");
    }
    return (int) Math.max(1, Math.min(size() - 1, Math.round(trainingShare * size())));
  }

  /**
   * Returns how many of each class to train on: whole shares, and the rest to the largest parts.
   */
  private int[] trainingSizes(double trainingShare) {
    int[] counts = new int[classNames.size()];
    for (int label : labels) {
      counts[label]++;
    }
    int[] sizes = Arrays.stream(counts).map(count -> (int) (trainingShare * count)).toArray();
    int left = trainingSize(trainingShare) - Arrays.stream(sizes).sum();
    IntStream.range(0, sizes.length)
        .boxed()
        .sorted(Comparator.comparingDouble(k -> sizes[k] - trainingShare * counts[k]))
        .limit(left)
        .forEach(k -> sizes[k]++);
    return sizes;
  }

  /** Returns the number of examples, of inputs, and the classes. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%d examples of %d inputs, classes %s", size(), inputs.columns(), classNames);
  }

  private int indexOf(String name) {
    int index = classNames.indexOf(name);
    if (index < 0) {
      throw new IllegalArgumentException(
          "class: " + name + "; expected one of " + String.join(", ", classNames));
    }
    return index;
  }

  private static int position(int[] kept, int label) {
    for (int i = 0; i < kept.length; i++) {
      if (kept[i] == label) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Two disjoint sets of examples.
   *
   * @param training to learn from
   * @param test to be judged on
   */
  public record Split(Examples training, Examples test) {}
}
