package chainrule.playground;

import chainrule.notebook.Drawing;
import chainrule.plot.Figure;
import chainrule.plot.ink.Palette;
import chainrule.plot.ink.PlainAxis;
import chainrule.plot.ink.TextOutlines;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * One picture of the playground: the maps of the network, below them the losses so far.
 *
 * @param maps of the network
 * @param course of the losses
 * @param ending why the training ended early; empty if it did not
 */
record PlaygroundFrame(NeuronMaps maps, LossCourse course, String ending) implements Figure {

  private static final int CHART_LEFT = 46;
  private static final int CHART_RIGHT = 470;
  private static final int CHART_TOP = NeuronMapsPainter.HEIGHT + 8;
  private static final int CHART_BOTTOM = CHART_TOP + 78;
  private static final int HEIGHT = CHART_BOTTOM + 34;
  private static final int LEGEND = 502;
  private static final int NUMBERS = LEGEND + 100;
  private static final double MOST_LOSS = 10;
  private static final float[] DASHES = {6, 4};
  private static final Font SMALL = TextOutlines.font(Font.PLAIN, 10);
  private static final Font PLAIN = TextOutlines.font(Font.PLAIN, 12);

  @Override
  public Drawing drawing() {
    return new Drawing(toString(), NeuronMapsPainter.WIDTH, HEIGHT, this::paint);
  }

  /** Returns what the maps show, and the losses, in words. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%s after %d epochs; training loss %s, test loss %s right%s",
        maps,
        course.lastEpoch(),
        numbers(course.trainLoss(), course.trainAccuracy()),
        numbers(course.testLoss(), course.testAccuracy()),
        ending.isEmpty() ? "" : "; " + ending);
  }

  /** Returns a loss and the share of points that are right; short, since animations hold many. */
  private static String numbers(double loss, double accuracy) {
    String number = String.format(Locale.ROOT, loss < MOST_LOSS ? "%.3f" : "%.1e", loss);
    return String.format(Locale.ROOT, "%s  %.1f %%", number, 100 * accuracy);
  }

  private void paint(Graphics2D graphics) {
    maps.paint(graphics);
    left(graphics, "epoch " + course.lastEpoch(), LEGEND, 14);
    PlainAxis x = PlainAxis.linear(0, course.epochs(), true, CHART_LEFT, CHART_RIGHT);
    double greatest =
        DoubleStream.concat(Arrays.stream(course.trainLosses()), Arrays.stream(course.testLosses()))
            .filter(loss -> loss < MOST_LOSS)
            .max()
            .orElse(1);
    PlainAxis y = PlainAxis.linear(0, 1.05 * greatest, false, CHART_BOTTOM, CHART_TOP);
    paintAxes(graphics, x, y);
    paintCurve(graphics, x, y, course.testLosses(), Palette.GREEN, DASHES);
    paintCurve(graphics, x, y, course.trainLosses(), Palette.INK, null);
    paintLegend(graphics);
  }

  private static void paintAxes(Graphics2D graphics, PlainAxis x, PlainAxis y) {
    graphics.setStroke(new BasicStroke(1));
    for (double tick : x.ticks()) {
      graphics.setColor(Palette.GRID);
      graphics.draw(new Line2D.Double(x.at(tick), CHART_TOP, x.at(tick), CHART_BOTTOM));
      text(graphics, TextOutlines.number(tick, 0), SMALL, x.at(tick), CHART_BOTTOM + 11.0);
    }
    for (double tick : y.ticks()) {
      graphics.setColor(Palette.GRID);
      graphics.draw(new Line2D.Double(CHART_LEFT, y.at(tick), CHART_RIGHT, y.at(tick)));
      text(
          graphics, String.format(Locale.ROOT, "%.1f", tick), SMALL, CHART_LEFT - 17.0, y.at(tick));
    }
    graphics.setColor(Palette.FRAME);
    graphics.draw(
        new Rectangle2D.Double(
            CHART_LEFT, CHART_TOP, CHART_RIGHT - CHART_LEFT, CHART_BOTTOM - CHART_TOP));
    text(
        graphics, "loss over epochs", SMALL, (CHART_LEFT + CHART_RIGHT) / 2.0, CHART_BOTTOM + 25.0);
  }

  private void paintCurve(
      Graphics2D graphics,
      PlainAxis x,
      PlainAxis y,
      double[] losses,
      Color colour,
      float @Nullable [] dashes) {
    double[] epochs = course.measured();
    Path2D path = new Path2D.Double();
    path.moveTo(x.at(epochs[0]), y.at(losses[0]));
    for (int i = 1; i < losses.length; i++) {
      if (Double.isFinite(losses[i])) {
        path.lineTo(x.at(epochs[i]), y.at(losses[i]));
      }
    }
    graphics.setColor(colour);
    graphics.setStroke(stroke(dashes));
    graphics.draw(path);
  }

  private static BasicStroke stroke(float @Nullable [] dashes) {
    return new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, dashes, 0);
  }

  private void paintLegend(Graphics2D graphics) {
    left(graphics, "loss    right", NUMBERS, CHART_TOP - 4.0);
    paintEntry(graphics, "training", Palette.INK, null, CHART_TOP + 14);
    left(graphics, numbers(course.trainLoss(), course.trainAccuracy()), NUMBERS, CHART_TOP + 14.0);
    paintEntry(graphics, "test", Palette.GREEN, DASHES, CHART_TOP + 34);
    left(graphics, numbers(course.testLoss(), course.testAccuracy()), NUMBERS, CHART_TOP + 34.0);
    int line = 0;
    StringBuilder words = new StringBuilder();
    for (String word : (ending + " ").split(" ", -1)) {
      if (words.length() + word.length() > 38 || word.isEmpty()) {
        left(graphics, words.toString(), LEGEND, CHART_TOP + 56.0 + 15 * line++);
        words.setLength(0);
      }
      words.append(word).append(' ');
    }
  }

  private static void paintEntry(
      Graphics2D graphics, String text, Color colour, float @Nullable [] dashes, int y) {
    graphics.setColor(colour);
    graphics.setStroke(stroke(dashes));
    graphics.draw(new Line2D.Double(LEGEND, y, LEGEND + 26.0, y));
    left(graphics, text, LEGEND + 34.0, y);
  }

  /** Writes a text that begins at a point. */
  private static void left(Graphics2D graphics, String text, double x, double y) {
    var outlines = new TextOutlines(text, PLAIN);
    outlines.fill(graphics, Palette.INK, x + outlines.box(0, 0).getWidth() / 2, y);
  }

  private static void text(Graphics2D graphics, String text, Font font, double x, double y) {
    new TextOutlines(text, font).fill(graphics, Palette.INK, x, y);
  }
}
