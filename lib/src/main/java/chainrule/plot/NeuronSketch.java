package chainrule.plot;

import chainrule.notebook.Drawing;
import chainrule.plot.ink.Arrow;
import chainrule.plot.ink.Palette;
import chainrule.plot.ink.TextOutlines;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;

/** A nerve cell and the neuron that imitates it, side by side and part by part. */
public final class NeuronSketch implements Figure {

  private static final int WIDTH = 720;
  private static final int HEIGHT = 260;
  private static final double MIDDLE = 140;
  private static final double CELL = 120;
  private static final double UNIT = 540;
  private static final double RADIUS = 34;
  private static final Font PLAIN = ChartStyle.font(Font.PLAIN, 13);
  private static final Font SYMBOL = ChartStyle.font(Font.PLAIN, 16);
  private static final Font BOLD = ChartStyle.font(Font.BOLD, 14);

  /** Creates the sketch. */
  public NeuronSketch() {}

  @Override
  public Drawing drawing() {
    return new Drawing(toString(), WIDTH, HEIGHT, NeuronSketch::paint);
  }

  /** Returns what the sketch shows, in words. */
  @Override
  public String toString() {
    return "figure: a nerve cell with dendrites, body and axon; a neuron with inputs 1, x₁, x₂,"
        + " weights b, w₁, w₂, a sum and a step";
  }

  private static void paint(Graphics2D graphics) {
    label(graphics, "A nerve cell", BOLD, Palette.INK, 170, 18);
    label(graphics, "A neuron", BOLD, Palette.INK, UNIT, 18);
    paintCell(graphics);
    for (int input = 0; input < 3; input++) {
      paintInput(graphics, input);
    }
    paintUnit(graphics);
  }

  private static void paintCell(Graphics2D graphics) {
    graphics.setColor(Palette.GREEN);
    for (int branch = -2; branch <= 2; branch++) {
      double y = MIDDLE + 34 * branch;
      graphics.setStroke(new BasicStroke(4, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      graphics.draw(new CubicCurve2D.Double(38, y, 70, y, 80, MIDDLE, CELL, MIDDLE));
      graphics.setStroke(new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      graphics.draw(new Line2D.Double(46, y, 22, y - 9));
      graphics.draw(new Line2D.Double(46, y, 22, y + 9));
    }
    graphics.setColor(Palette.SKY);
    graphics.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(new CubicCurve2D.Double(CELL, MIDDLE, 190, MIDDLE, 210, 150, 290, MIDDLE));
    graphics.setStroke(new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    for (int branch = -1; branch <= 1; branch++) {
      graphics.draw(new Line2D.Double(290, MIDDLE, 322, MIDDLE + 24 * branch));
    }
    disc(graphics, CELL, MIDDLE, RADIUS, Palette.ORANGE);
    label(graphics, "dendrites", PLAIN, Palette.INK, 50, 240);
    label(graphics, "body", PLAIN, Palette.INK, CELL, MIDDLE);
    label(graphics, "axon", PLAIN, Palette.INK, 225, 165);
  }

  private static void paintInput(Graphics2D graphics, int input) {
    double y = MIDDLE + 70 * (input - 1);
    Arrow.draw(graphics, Palette.GREEN, 3, 420 + 17, y, UNIT - RADIUS, MIDDLE + 16 * (input - 1));
    disc(graphics, 420, y, 17, Palette.tint(Palette.GREEN, 0.3));
    label(graphics, new String[] {"1", "x₁", "x₂"}[input], SYMBOL, Palette.INK, 420, y);
    String weight = new String[] {"b", "w₁", "w₂"}[input];
    double aside = input == 2 ? 60 : 43 * (input - 1) - 13;
    label(graphics, weight, SYMBOL, Palette.INK, 476, MIDDLE + aside);
  }

  private static void paintUnit(Graphics2D graphics) {
    Arrow.draw(graphics, Palette.SKY, 3, UNIT + RADIUS, MIDDLE, 600, MIDDLE);
    Arrow.draw(graphics, Palette.SKY, 3, 650, MIDDLE, 688, MIDDLE);
    disc(graphics, UNIT, MIDDLE, RADIUS, Palette.ORANGE);
    label(graphics, "Σ", BOLD, Palette.INK, UNIT, MIDDLE);
    label(graphics, "z", SYMBOL, Palette.INK, 587, MIDDLE - 14);
    Path2D step = new Path2D.Double();
    step.moveTo(604, MIDDLE + 18);
    step.lineTo(625, MIDDLE + 18);
    step.lineTo(625, MIDDLE - 18);
    step.lineTo(646, MIDDLE - 18);
    graphics.setColor(Palette.INK);
    graphics.setStroke(new BasicStroke(2.5f));
    graphics.draw(step);
    label(graphics, "y", SYMBOL, Palette.INK, 702, MIDDLE);
    label(graphics, "inputs", PLAIN, Palette.INK, 420, 240);
    label(graphics, "weighted sum", PLAIN, Palette.INK, UNIT, 240);
    label(graphics, "threshold", PLAIN, Palette.INK, 630, 240);
  }

  private static void disc(Graphics2D graphics, double x, double y, double radius, Color colour) {
    var circle = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
    graphics.setColor(colour);
    graphics.fill(circle);
    graphics.setColor(Palette.INK);
    graphics.setStroke(new BasicStroke(1.5f));
    graphics.draw(circle);
  }

  private static void label(
      Graphics2D graphics, String text, Font font, Color colour, double x, double y) {
    new TextOutlines(text, font).fill(graphics, colour, x, y);
  }
}
