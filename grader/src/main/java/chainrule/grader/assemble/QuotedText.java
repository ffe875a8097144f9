package chainrule.grader.assemble;

import chainrule.exercises.PlainCharacters;
import chainrule.grader.result.Note;
import java.util.ArrayList;
import java.util.List;

/** Cuts what students' notebooks and code say to what a report can show. */
public final class QuotedText {
  private static final int NAME = 60;
  private static final int MESSAGE = 200;
  private static final int NOTES = 50;

  private QuotedText() {}

  /** Returns at most 60 printable characters of a name in a notebook. */
  static String name(String text) {
    return printable(text, NAME);
  }

  /** Returns at most 200 printable characters of what student code says. */
  public static String message(String text) {
    return printable(text, MESSAGE);
  }

  /** Returns at most 50 notes; the last one then says how many more there were. */
  public static List<Note> notes(List<Note> notes) {
    if (notes.size() <= NOTES) {
      return List.copyOf(notes);
    }
    List<Note> first = new ArrayList<>(notes.subList(0, NOTES - 1));
    first.add(new Note.MoreNotes(notes.size() - first.size()));
    return List.copyOf(first);
  }

  private static String printable(String text, int most) {
    boolean cut = text.codePointCount(0, text.length()) > most;
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(cut ? most - 1 : most)
        .forEach(c -> shown.appendCodePoint(isPrintable(c) ? c : '\uFFFD'));
    return cut ? shown.append('…').toString() : shown.toString();
  }

  private static boolean isPrintable(int c) {
    return PlainCharacters.isPlain(c) || c == '\n' || c == '\t';
  }
}
