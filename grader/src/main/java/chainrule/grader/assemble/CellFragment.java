package chainrule.grader.assemble;

import chainrule.notebook.cell.CellPart;
import chainrule.notebook.cell.CellParts;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A cell or a part of one, and the names in it: found without a compiler, in a time in proportion
 * to the text, and so not always exact.
 *
 * @param cell the cell
 * @param offset where in the cell it begins
 * @param end where it ends
 * @param weight at most about how many parts it has
 * @param declares the names that it seems to declare
 * @param names all names in it
 */
record CellFragment(
    CodeCell cell, int offset, int end, int weight, Set<String> declares, Set<String> names) {
  static final Pattern NAME =
      Pattern.compile("\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*+");

  /** What holds no declaration of the cell, and what opens or closes something that does not. */
  private static final Pattern WITHIN =
      Pattern.compile(
          "//[^\n]*+|/\\*.*?(?:\\*/|\\z)|\"[^\"\n]*+\"?|'[^'\n]*+'?|[{}()]", Pattern.DOTALL);

  private static final Pattern DECLARED =
      Pattern.compile(
          "(?:[\\w$>\\]]\\s+|[>\\],]\\s*|^import .*\\.)(NAME|\\*)\\s*(?=[=;,({\\[]|\\w+ |$)"
              .replace("NAME", NAME.pattern()),
          Pattern.MULTILINE);

  /** Returns a whole cell. */
  static CellFragment of(CodeCell cell) {
    long ends = cell.source().chars().filter(c -> c == ';' || c == '}').count();
    return of(cell, 0, cell.source().length(), (int) Math.max(1, ends));
  }

  /** Returns a part of a cell. */
  static CellFragment of(CodeCell cell, CellPart part) {
    return of(cell, part.offset(), part.end(), 1);
  }

  /** Returns the parts of a cell, as the parser finds them. */
  static List<CellFragment> partsOf(CodeCell cell) {
    return CellParts.of(cell.source()).stream().map(part -> of(cell, part)).toList();
  }

  /** What is left keeps its place, by which messages say where something is wrong. */
  static CodeCell without(CodeCell cell, Collection<CellFragment> leftOut) {
    StringBuilder source = new StringBuilder(cell.source());
    for (CellFragment piece : leftOut) {
      for (int i = piece.offset(); i < piece.end(); i++) {
        if (source.charAt(i) != '\n') {
          source.setCharAt(i, ' ');
        }
      }
    }
    return leftOut.isEmpty() ? cell : cell.withSource(source.toString());
  }

  private static CellFragment of(CodeCell cell, int offset, int end, int weight) {
    String text = cell.source().substring(offset, end);
    Set<String> declares =
        DECLARED
            .matcher(outside(text))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toSet());
    Set<String> names =
        Stream.concat(NAME.matcher(text).results().map(MatchResult::group), declares.stream())
            .collect(Collectors.toSet());
    return new CellFragment(cell, offset, end, weight, declares, names);
  }

  /** Returns what of a text stands outside of braces, parentheses, quotes and comments. */
  private static String outside(String text) {
    StringBuilder outside = new StringBuilder();
    Matcher within = WITHIN.matcher(text);
    int depth = 0;
    int last = 0;
    while (within.find()) {
      if (depth == 0) {
        outside.append(text, last, within.start());
      }
      char first = text.charAt(within.start());
      if (first == '{' || first == '(') {
        outside.append(depth++ == 0 ? first : "");
      } else if (first == '}' || first == ')') {
        depth = Math.max(0, depth - 1);
        outside.append(depth == 0 ? "\n" : "");
      }
      last = within.end();
    }
    return depth == 0 ? outside.append(text, last, text.length()).toString() : outside.toString();
  }
}
