package chainrule.exercises.picture;

import chainrule.plot.small.SmallPicture;
import java.util.List;

/**
 * One drawing of a picture with what belongs to it.
 *
 * @param drawing the drawing; its words say what it shows
 * @param caption what stands below it
 * @param entries the numbered places of the drawing; empty if it has none
 */
public record Panel(SmallPicture drawing, String caption, List<Marked> entries) {
  /**
   * A numbered place.
   *
   * @param sign such as {@code ①}
   * @param name such as {@code W1[2][0]}
   * @param yours the number found there
   * @param expected the number that belongs there
   * @param ratio of the two; a dash where there is none
   */
  public record Marked(String sign, String name, String yours, String expected, String ratio) {
    /** Returns the entry with its number, as a part of a sentence. */
    public String numbered() {
      return sign + " " + words();
    }

    /** Returns the entry as a part of a sentence. */
    public String words() {
      return "%s yours %s, measured %s%s"
          .formatted(name, yours, expected, ratio.equals("–") ? "" : ", ratio " + ratio);
    }
  }
}
