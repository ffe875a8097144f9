package chainrule.exercises.picture;

import chainrule.exercises.finding.NumberText;
import chainrule.plot.small.BlockPair;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One block of a gradient beside the measured one, or what of it lies around the worst entry.
 *
 * @param name such as {@code W1}
 * @param rows of the block; 1 if it is a vector
 * @param columns of the block
 * @param off how many of its entries are not right
 * @param window what of it is shown
 * @param yours the entries shown, row by row, in six digits
 * @param expected the measured ones, as many
 * @param worst the worst entries, the worst first
 */
public record BlockPicture(
    String name,
    int rows,
    int columns,
    int off,
    Window window,
    List<Double> yours,
    List<Double> expected,
    List<Worst> worst) {

  /**
   * The part of a block that is shown. A vector is broken into several rows.
   *
   * @param row the first row; of a vector, the first entry
   * @param column the first column
   * @param wide columns shown
   */
  public record Window(int row, int column, int wide) {}

  /** An entry, by its row and column in the block. */
  public record Worst(int row, int column, double yours, double expected) {}

  private boolean isVector() {
    return rows == 1;
  }

  private boolean isOneLine() {
    return isVector() && columns == window.wide();
  }

  /** Returns whether a vector takes several lines. */
  private boolean isBroken() {
    return isVector() && !isOneLine();
  }

  private int shownRows() {
    return (yours.size() + window.wide() - 1) / window.wide();
  }

  /** Returns the worst entries, numbered. */
  List<Panel.Marked> entries() {
    return IntStream.range(0, worst.size()).mapToObj(this::entry).toList();
  }

  private Panel.Marked entry(int index) {
    Worst one = worst.get(index);
    String place = "[" + one.column() + "]";
    if (!isVector()) {
      place = "[" + one.row() + "]" + place;
    } else if (columns == 1) {
      place = "";
    }
    return new Panel.Marked(
        Character.toString('①' + index),
        name + place,
        NumberText.of(one.yours()),
        NumberText.of(one.expected()),
        Rounded.ratio(one.yours(), one.expected()));
  }

  Panel panel() {
    BlockPair pair =
        new BlockPair(
            name + ", yours",
            matrix(yours),
            name + ", measured",
            matrix(expected),
            rowNames(),
            columnNames());
    worst.stream().filter(this::isShown).forEach(one -> pair.mark(shownRow(one), shownColumn(one)));
    String caption = "%s: %s of %s entries off".formatted(name, off, rows * columns) + cut();
    String words =
        entries().stream().map(Panel.Marked::numbered).collect(Collectors.joining("; ", "", "."));
    return new Panel(
        pair.picture("Gradient of " + name + " beside the measured one", caption + ". " + words),
        caption,
        entries());
  }

  private double[][] matrix(List<Double> numbers) {
    return IntStream.range(0, shownRows())
        .mapToObj(row -> numbers.stream().skip((long) row * window.wide()).limit(window.wide()))
        .map(row -> row.mapToDouble(number -> number).toArray())
        .toArray(double[][]::new);
  }

  private List<String> rowNames() {
    return IntStream.range(0, shownRows())
        .map(row -> window.row() + (isVector() ? row * window.wide() : row))
        .mapToObj(row -> isOneLine() ? "" : "[" + row + "]")
        .toList();
  }

  private List<String> columnNames() {
    return IntStream.range(window.column(), window.column() + window.wide())
        .mapToObj(column -> isBroken() ? column == 0 ? "" : "+" + column : "[" + column + "]")
        .toList();
  }

  private int shownRow(Worst one) {
    return isVector() ? (one.column() - window.row()) / window.wide() : one.row() - window.row();
  }

  private int shownColumn(Worst one) {
    return isVector()
        ? Math.floorMod(one.column() - window.row(), window.wide())
        : one.column() - window.column();
  }

  private boolean isShown(Worst one) {
    boolean before = isVector() && one.column() < window.row();
    int row = shownRow(one);
    int column = shownColumn(one);
    return !before
        && row >= 0
        && column >= 0
        && column < window.wide()
        && row * window.wide() + column < yours.size();
  }

  /** Says what is shown where that is not all. */
  private String cut() {
    if (yours.size() == rows * columns) {
      return "";
    }
    if (isVector()) {
      return "; entries %s to %s are shown, around the worst"
          .formatted(window.row(), window.row() + yours.size() - 1);
    }
    return "; rows %s to %s and columns %s to %s of %s × %s are shown, around the worst entry"
        .formatted(
            window.row(),
            window.row() + shownRows() - 1,
            window.column(),
            window.column() + window.wide() - 1,
            rows,
            columns);
  }
}
