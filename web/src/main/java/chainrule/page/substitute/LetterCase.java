package chainrule.page.substitute;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What {@link String#equalsIgnoreCase(String)} gives, on a page.
 *
 * <p>That of the compiler's class library brings a table of all letters.
 */
public final class LetterCase {
  private LetterCase() {}

  /** Returns whether two texts are the same in small letters. */
  public static boolean areEqualInAny(String one, @Nullable String other) {
    return other != null && one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
  }
}
