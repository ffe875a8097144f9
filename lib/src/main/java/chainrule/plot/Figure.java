package chainrule.plot;

import chainrule.notebook.Drawing;
import chainrule.notebook.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A picture of the course; a notebook shows it when it is a cell's last expression. */
public interface Figure extends Picture {

  /** {@return the drawing as it stands now} */
  Drawing drawing();

  /**
   * Replaces the words that a figure has of its own for those who do not see it: its numbers.
   *
   * @param words what the figure shows, to those who do not see it
   * @return the same figure with these words
   */
  default Figure alt(String words) {
    return new Described(this, words);
  }

  @Override
  default String svg() {
    return drawing().svg();
  }

  @Override
  default byte[] png() {
    return drawing().png();
  }

  /**
   * Writes this figure to a file, as PNG or SVG by the name's ending.
   *
   * @param file ends in {@code .png} or {@code .svg}
   * @throws IOException if the file cannot be written
   * @throws IllegalArgumentException if the name has another ending
   */
  default void save(Path file) throws IOException {
    String name = file.toString();
    if (name.endsWith(".png")) {
      Files.write(file, png());
    } else if (name.endsWith(".svg")) {
      Files.writeString(file, svg());
    } else {
      throw new IllegalArgumentException("figure: file is " + name + "; expected .png or .svg");
    }
  }

  /**
   * A figure with the words of its author.
   *
   * @param figure what is drawn
   * @param words what it shows
   */
  record Described(Figure figure, String words) implements Figure {
    @Override
    public Drawing drawing() {
      return figure.drawing();
    }

    @Override
    public String toString() {
      return words;
    }
  }
}
