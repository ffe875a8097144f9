package chainrule.grader.talk;

import chainrule.grader.command.PrintableText;
import java.util.ArrayList;
import java.util.List;

/** The lines of an answer as a sheet shows them: few enough for three answers on one page. */
final class QuotedCode {
  /** An answer of so many lines is shown whole; of a longer one, the beginning. */
  private static final int WHOLE = 14;

  /** Of a longer one, so many lines before and after the one that a question is about. */
  private static final int AROUND = 3;

  private static final int WIDEST = 96;

  private final List<String> lines;

  QuotedCode(String code) {
    this.lines = code.lines().toList();
  }

  /** Returns the beginning of the code. */
  List<TalkView.Line> beginning() {
    return lines.size() <= WHOLE ? between(0, lines.size(), 0) : between(0, WHOLE - 1, 0);
  }

  /**
   * Returns the surroundings of a line.
   *
   * @param number of the line, from 1
   */
  List<TalkView.Line> around(int number) {
    return lines.size() <= WHOLE
        ? between(0, lines.size(), number)
        : between(
            Math.max(0, number - 1 - AROUND), Math.min(lines.size(), number + AROUND), number);
  }

  private List<TalkView.Line> between(int begin, int end, int marked) {
    List<TalkView.Line> shown = new ArrayList<>();
    if (begin > 0) {
      shown.add(new TalkView.Line(0, "…", false));
    }
    for (int i = begin; i < end; i++) {
      shown.add(new TalkView.Line(i + 1, text(lines.get(i)), i + 1 == marked));
    }
    if (end < lines.size()) {
      shown.add(new TalkView.Line(0, "…", false));
    }
    return List.copyOf(shown);
  }

  private static String text(String line) {
    String plain = PrintableText.line(line.replace("\t", "    "));
    return plain.length() <= WIDEST
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, safe(plain))) + " …";
  }

  private static int safe(String plain) {
    return plain.codePointCount(0, WIDEST);
  }
}
