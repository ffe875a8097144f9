package chainrule.notebook.cell;

import java.util.Locale;
import java.util.Optional;

/**
 * A character that looks like one of Java's, or like nothing, and comes with text pasted from a web
 * page: a non-breaking space, a typographic quotation mark, a minus sign.
 */
public final class ForeignCharacter {

  private static final int ASCII = 0x7f;

  private ForeignCharacter() {}

  /**
   * {@return what a character is and what to write in its place, where the compiler stumbled over
   * one; otherwise nothing}
   *
   * @param cell the text of a cell
   * @param position where in it the compiler's error is
   */
  public static Optional<String> at(String cell, int position) {
    for (int at = position; at < cell.length(); at += Character.charCount(cell.codePointAt(at))) {
      int character = cell.codePointAt(at);
      boolean unseen = character > ASCII && Character.isIdentifierIgnorable(character);
      if (unseen || (at == position && isForeign(character))) {
        return Optional.of(explain(cell, at, character));
      }
      if (!Character.isJavaIdentifierPart(character)) {
        break;
      }
    }
    return Optional.empty();
  }

  private static boolean isForeign(int character) {
    return character > ASCII && !Character.isJavaIdentifierPart(character);
  }

  private static String explain(String cell, int at, int character) {
    int column = at - cell.lastIndexOf('\n', at - 1);
    String name =
        Character.getName(character).toLowerCase(Locale.ROOT).replace("no-break", "non-breaking");
    return String.format(
        Locale.ROOT,
        "column %d is %s %s (U+%04X)%s",
        column,
        article(name),
        name,
        character,
        advice(character));
  }

  private static String article(String name) {
    return "aeio".indexOf(name.charAt(0)) < 0 ? "a" : "an";
  }

  private static String advice(int character) {
    return switch (Character.getType(character)) {
      case Character.SPACE_SEPARATOR -> ": write an ordinary space";
      case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION ->
          ": write \" or '";
      case Character.DASH_PUNCTUATION -> ": write -";
      case Character.FORMAT -> ", which cannot be seen: delete it";
      default -> character == '\u2212' ? ": write -" : ", which Java does not know";
    };
  }
}
