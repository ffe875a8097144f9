package chainrule.notebook.cell;

import org.jspecify.annotations.Nullable;

/**
 * A part of a cell, which JShell evaluates at once: a declaration, a statement or an expression.
 *
 * @param source its text; where it is not understood, the rest of the cell
 * @param offset where in the cell it begins
 * @param whole whether it ends as Java wants it; the last part of a cell may lack its semicolon
 * @param error why it is not understood as Java; null if it is
 */
public record CellPart(String source, int offset, boolean whole, @Nullable SyntaxError error) {

  /**
   * What the parser says of a part that it does not understand.
   *
   * @param position where in the cell
   * @param message what is wrong there, in the compiler's words
   */
  public record SyntaxError(int position, String message) {}

  /** {@return whether the part is Java as far as the parser can tell} */
  public boolean understood() {
    return error == null;
  }

  /** {@return what to hand to JShell, which wants the semicolon} */
  public String code() {
    return whole ? source : source + "\n;"; // on a line of its own: there may be a comment
  }

  /** {@return where in the cell the part ends} */
  public int end() {
    return offset + source.length();
  }
}
