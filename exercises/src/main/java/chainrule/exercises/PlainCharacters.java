package chainrule.exercises;

/**
 * Tells characters that only show from those that act on a terminal, a page or their neighbours.
 */
public final class PlainCharacters {
  private PlainCharacters() {}

  /**
   * Returns whether a character shows as itself and does nothing else: it is no control character,
   * turns no direction, ends no line, and has a meaning in Unicode.
   *
   * @param c a code point
   */
  public static boolean isPlain(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
