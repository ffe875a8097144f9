package chainrule.plot.network;

import chainrule.plot.ink.Palette;
import chainrule.plot.ink.TextOutlines;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

/** A weight above its gradient, or one of the two. */
record EdgeLabel(TextOutlines weight, TextOutlines gradient) {

  private static final int LINE = 14;

  /** Returns the box around the origin; an empty one without text. */
  Rectangle2D box() {
    double width = Math.max(weight.box(0, 0).getWidth(), gradient.box(0, 0).getWidth()) + 6;
    double height = hasBoth() ? 2 * LINE + 4 : LINE + 2;
    return weight.isBlank() && gradient.isBlank()
        ? new Rectangle2D.Double()
        : new Rectangle2D.Double(-width / 2, -height / 2, width, height);
  }

  void paint(Graphics2D graphics, Point2D at) {
    Rectangle2D box = box();
    graphics.setColor(Color.WHITE);
    graphics.fill(
        new Rectangle2D.Double(
            at.getX() + box.getX(), at.getY() + box.getY(), box.getWidth(), box.getHeight()));
    double shift = hasBoth() ? LINE / 2.0 : 0;
    weight.fill(graphics, Palette.INK, at.getX(), at.getY() - shift);
    gradient.fill(graphics, Palette.RUST, at.getX(), at.getY() + shift);
  }

  private boolean hasBoth() {
    return !weight.isBlank() && !gradient.isBlank();
  }
}
