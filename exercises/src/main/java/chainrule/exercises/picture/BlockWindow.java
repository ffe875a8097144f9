package chainrule.exercises.picture;

import chainrule.check.Agreement;
import chainrule.check.GradientCheck;
import chainrule.check.GradientEntry;
import chainrule.check.ParameterBlock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Chooses what of a block a picture shows: all of a small one, else what is around the worst. */
final class BlockWindow {
  /** So many entries are named. */
  static final int MOST_WORST = 3;

  private static final int MOST_ROWS = 12;
  private static final int MOST_COLUMNS = 12;

  /** A vector is broken after so many entries; cells that wide hold their numbers. */
  private static final int LINE = 6;

  /** The worst first; entries that are off by one factor differ in their last digits only. */
  private static final Comparator<GradientEntry> WORST_FIRST =
      Comparator.comparing(GradientEntry::agreement)
          .thenComparingDouble(entry -> Math.rint(1e6 * entry.relativeError()))
          .thenComparingDouble(entry -> Math.abs(entry.analytic() - entry.numeric()))
          .reversed()
          .thenComparingInt(GradientEntry::index);

  private final ParameterBlock block;
  private final List<GradientEntry> entries;
  private final List<GradientEntry> worst;
  private final int rows;

  private BlockWindow(ParameterBlock block, List<GradientEntry> entries) {
    this.block = block;
    this.entries = entries;
    List<GradientEntry> off = entries.stream().filter(BlockWindow::isOff).toList();
    worst = off.stream().sorted(WORST_FIRST).limit(MOST_WORST).toList();
    rows = (entries.size() + block.columns() - 1) / block.columns();
  }

  /** Returns the picture of a block in which something is not right. */
  static BlockPicture of(ParameterBlock block, GradientCheck check) {
    return new BlockWindow(block, check.entries().subList(block.start(), block.end())).picture();
  }

  private static boolean isOff(GradientEntry entry) {
    return entry.agreement() == Agreement.WRONG || entry.agreement() == Agreement.CLOSE;
  }

  private BlockPicture picture() {
    List<GradientEntry> shown = rows == 1 ? vector() : matrix();
    GradientEntry first = shown.get(0);
    int at = first.index() - block.start();
    int wide = Math.min(block.columns(), rows == 1 ? LINE : MOST_COLUMNS);
    return new BlockPicture(
        block.name(),
        rows,
        block.columns(),
        (int) entries.stream().filter(BlockWindow::isOff).count(),
        rows == 1
            ? new BlockPicture.Window(at, 0, wide)
            : new BlockPicture.Window(at / block.columns(), at % block.columns(), wide),
        shown.stream().map(entry -> Rounded.of(entry.analytic())).toList(),
        shown.stream().map(entry -> Rounded.of(entry.numeric())).toList(),
        worst.stream().map(this::worst).toList());
  }

  private BlockPicture.Worst worst(GradientEntry entry) {
    int at = entry.index() - block.start();
    return new BlockPicture.Worst(
        at / block.columns(),
        at % block.columns(),
        Rounded.of(entry.analytic()),
        Rounded.of(entry.numeric()));
  }

  private List<GradientEntry> vector() {
    int lines = (entries.size() + LINE - 1) / LINE;
    int from = LINE * first(worstAt() / LINE, lines, MOST_ROWS);
    return entries.subList(from, Math.min(entries.size(), from + LINE * MOST_ROWS));
  }

  private List<GradientEntry> matrix() {
    int columns = block.columns();
    int row = first(worstAt() / columns, rows, MOST_ROWS);
    int column = first(worstAt() % columns, columns, MOST_COLUMNS);
    return IntStream.range(0, entries.size())
        .filter(i -> i / columns >= row && i / columns < row + MOST_ROWS)
        .filter(i -> i % columns >= column && i % columns < column + MOST_COLUMNS)
        .mapToObj(entries::get)
        .toList();
  }

  private int worstAt() {
    return worst.get(0).index() - block.start();
  }

  /** Returns where a stretch of so many begins that has the worst in its middle, if it can. */
  private static int first(int worst, int all, int most) {
    return Math.max(0, Math.min(worst - most / 2, all - most));
  }
}
