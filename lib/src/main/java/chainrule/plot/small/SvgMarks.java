package chainrule.plot.small;

import chainrule.plot.ink.Palette;
import com.google.common.html.HtmlEscapers;
import java.awt.Color;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** The elements of a small picture, one after the other, in as few characters as they need. */
final class SvgMarks {
  /** The colour of the text around the picture. */
  private static final String INK = "currentColor";

  /** Fills stay so faint that ink reads on them, on white paper and on black. */
  private static final double DEEPEST = 0.55;

  private final StringBuilder marks = new StringBuilder();

  /** Where a text stands, beside its point. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /** Fills a rectangle, the deeper the nearer {@code depth} is to 1. */
  SvgMarks fill(double x, double y, double width, double height, Color colour, double depth) {
    return add("<rect")
        .box(x, y, width, height)
        .add(" fill=\"" + Palette.hex(colour) + "\" fill-opacity=\"")
        .add(number(DEEPEST * depth, 2) + "\"/>");
  }

  /** Fills a shape. */
  SvgMarks area(String path, Color colour, double depth) {
    return add("<path d=\"" + path + "\" fill=\"" + Palette.hex(colour) + "\" fill-opacity=\"")
        .add(number(DEEPEST * depth, 2) + "\"/>");
  }

  /** Draws the sides of a rectangle in ink. */
  SvgMarks frame(double x, double y, double width, double height, double thick) {
    return add("<rect")
        .box(x, y, width, height)
        .add(" fill=\"none\" stroke=\"" + INK + "\" stroke-width=\"" + number(thick) + "\"/>");
  }

  /** Draws lines in ink. */
  SvgMarks line(String path, double thick, double opacity) {
    return stroke(path, INK, thick, "\" stroke-opacity=\"" + number(opacity, 2));
  }

  /** Draws broken lines in ink. */
  SvgMarks dashed(String path) {
    return stroke(path, INK, 1.5, "\" stroke-dasharray=\"5 3");
  }

  /** Draws lines in a colour. */
  SvgMarks line(String path, Color colour, double thick) {
    return stroke(path, Palette.hex(colour), thick, "");
  }

  private SvgMarks stroke(String path, String colour, double thick, String more) {
    return path.isEmpty()
        ? this
        : add("<path d=\"" + path + "\" fill=\"none\" stroke=\"" + colour + "\" stroke-width=\"")
            .add(number(thick) + more + "\"/>");
  }

  /** Writes a text; its base line is at {@code y}. */
  SvgMarks text(double x, double y, Anchor anchor, String text) {
    return add("<text x=\"" + number(x) + "\" y=\"" + number(y) + "\"")
        .add(anchor == Anchor.START ? "" : " text-anchor=\"" + lower(anchor) + "\"")
        .add(">" + escape(text) + "</text>");
  }

  /** Draws a number in a disc, which reads on any paper. */
  SvgMarks badge(double x, double y, int number) {
    return add("<circle cx=\"" + number(x) + "\" cy=\"" + number(y) + "\" r=\"7\"")
        .add(" fill=\"#1c2330\" stroke=\"#fff\"/><text x=\"" + number(x) + "\" y=\"")
        .add(number(y + 3.5) + "\" text-anchor=\"middle\" font-size=\"10\" fill=\"#fff\">")
        .add(number + "</text>");
  }

  /** Draws a circle, filled with a colour or hollow. */
  SvgMarks circle(double x, double y, double radius, Color colour) {
    return add("<circle cx=\"" + number(x) + "\" cy=\"" + number(y) + "\" r=\"")
        .add(number(radius) + "\" fill=\"" + Palette.hex(colour) + "\" stroke=\"" + INK + "\"/>");
  }

  /** Draws a thick ring in ink, around what stands there. */
  SvgMarks ring(double x, double y) {
    return add("<circle cx=\"" + number(x) + "\" cy=\"" + number(y) + "\" r=\"11\"")
        .add(" fill=\"none\" stroke=\"" + INK + "\" stroke-width=\"3\"/>");
  }

  /** Draws a square, filled with a colour. */
  SvgMarks square(double x, double y, double half, Color colour) {
    return add("<rect")
        .box(x - half, y - half, 2 * half, 2 * half)
        .add(" fill=\"" + Palette.hex(colour) + "\" stroke=\"" + INK + "\"/>");
  }

  private SvgMarks box(double x, double y, double width, double height) {
    return add(" x=\"" + number(x) + "\" y=\"" + number(y) + "\" width=\"")
        .add(number(width) + "\" height=\"" + number(height) + "\"");
  }

  private SvgMarks add(String text) {
    marks.append(text);
    return this;
  }

  /** Returns the path of a cross around a point. */
  static String cross(double x, double y, double half) {
    return move(x - half, y - half)
        + draw(x + half, y + half)
        + move(x - half, y + half)
        + draw(x + half, y - half);
  }

  /** Returns the step of a path that goes to a point without drawing. */
  static String move(double x, double y) {
    return "M" + number(x) + " " + number(y);
  }

  /** Returns the step of a path that draws to a point. */
  static String draw(double x, double y) {
    return "L" + number(x) + " " + number(y);
  }

  /** Returns a number in three digits, as short as they can be written. */
  static String shortNumber(double value) {
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "NaN" : value > 0 ? "∞" : "−∞";
    }
    double size = Math.abs(value);
    BigDecimal exact = new BigDecimal(value).round(new MathContext(3)).stripTrailingZeros();
    String text =
        size == 0 || (size >= 1e-3 && size < 1e5)
            ? exact.toPlainString()
            : String.format(Locale.ROOT, "%.1e", value).replaceFirst("(\\.0)?e([+-])0*", "e$2");
    return text.replace("e+", "e").replace('-', '−');
  }

  /** Returns a number in at most seven characters: three digits, four decimals. */
  static String cellNumber(double value) {
    boolean small = Math.abs(value) < 0.1 && Math.abs(value) >= 1e-3;
    return small ? number(value, 4).replace('-', '−') : shortNumber(value);
  }

  /** Returns the step of a path that draws from where it is, so far to the right and down. */
  static String by(double right, double down) {
    return right == 0
        ? "v" + number(down)
        : down == 0 ? "h" + number(right) : "l" + number(right) + " " + number(down);
  }

  /** Returns a text as it may stand in a page. */
  static String escape(String text) {
    return HtmlEscapers.htmlEscaper().escape(text);
  }

  private static String number(double value) {
    return number(value, 1);
  }

  private static String number(double value, int decimals) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  private static String lower(Anchor anchor) {
    return anchor.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return marks.toString();
  }
}
