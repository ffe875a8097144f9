package chainrule.data;

import java.io.IOException;
import java.nio.file.Path;

/** A data file that is not what its format says; names the file, what is wrong, where, and why. */
public final class DataFileException extends IOException {

  private static final long serialVersionUID = 1;

  /**
   * Describes what is wrong.
   *
   * @param file the file
   * @param found what was found, and where
   * @param expected what was expected instead
   */
  public DataFileException(Path file, String found, String expected) {
    super(file + ": " + found + "; expected " + expected);
  }
}
