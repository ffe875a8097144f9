package chainrule.grader.roster;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Someone on a roster.
 *
 * @param id what the gradebook calls them
 * @param cells by the name of the column, without empty ones
 */
public record Person(String id, Map<String, String> cells) {
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,]+");

  /** Returns a cell; empty if there is none. */
  public String cell(String column) {
    return cells.getOrDefault(column, "");
  }

  /** Returns the name; the id where there is none. */
  public String name() {
    return cells.getOrDefault(Roster.NAME, id);
  }

  /** Returns whether a text is one of those that only one person has. */
  boolean isCalled(String text) {
    return Roster.UNIQUE.stream()
        .map(this::cell)
        .anyMatch(cell -> !cell.isEmpty() && folded(cell).equals(folded(text)));
  }

  /** Returns whether a text is the name, in whatever order and however joined. */
  boolean isNamed(String text) {
    return spellings().contains(squeezed(text));
  }

  /** Canvas writes {@code lovelaceada}: the words of a name begin with any of them. */
  private Set<String> spellings() {
    List<String> words = new ArrayList<>(BETWEEN_WORDS.splitAsStream(cell(Roster.NAME)).toList());
    Set<String> spellings = new HashSet<>();
    for (int i = 0; i < words.size(); i++) {
      spellings.add(squeezed(String.join("", words)));
      Collections.rotate(words, 1);
    }
    spellings.remove("");
    return spellings;
  }

  private static String squeezed(String text) {
    return NO_LETTER.matcher(folded(text)).replaceAll("");
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).strip();
  }
}
