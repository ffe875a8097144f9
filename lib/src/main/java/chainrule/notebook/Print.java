package chainrule.notebook;

import java.util.Locale;

/** Lines of text with numbers in them, the same in every country. */
public final class Print {

  private Print() {}

  /**
   * Prints a line below the cell.
   *
   * @param format as {@link String#format} takes it, for instance {@code "E = %.4f"}
   * @param values as many as the format asks for
   */
  public static void line(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }
}
