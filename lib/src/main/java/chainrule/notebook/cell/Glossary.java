package chainrule.notebook.cell;

import chainrule.notebook.cell.CellPart.SyntaxError;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.Documentation;

/**
 * Says what a name in a cell means: its signature and, where its source is known, its Javadoc.
 *
 * <p>JShell knows the name that a text of statements ends with, and the method whose arguments it
 * ends with. Here a cell is cut to such texts, for it may begin with an import, declare a method
 * around the name, or not be whole yet.
 */
public final class Glossary {

  private static final Pattern IMPORT = Pattern.compile("(?m)^\\s*import\\b[^;]*;");

  private static final Pattern NAME =
      Pattern.compile(
          "(?<!\\p{javaJavaIdentifierPart})\\p{javaJavaIdentifierStart}"
              + "\\p{javaJavaIdentifierPart}*$");

  private static final Pattern EXPRESSION =
      Pattern.compile(
          "(?<![\\p{javaJavaIdentifierPart}.])(?:new\\s+)?\\p{javaJavaIdentifierStart}"
              + "[\\p{javaJavaIdentifierPart}.]*\\(?$");

  /** Newer versions of JShell write those of a record before the parameters of its constructor. */
  private static final Pattern COMPONENTS = Pattern.compile("\\([^()]*\\)(?=\\([^()]*\\)$)");

  /** Between methods of one name. */
  private static final String BETWEEN = "\n\n" + "─".repeat(40) + "\n\n";

  private final SourceCodeAnalysis analysis;

  /**
   * Makes a glossary of the names that a shell knows.
   *
   * @param shell the shell of the notebook
   */
  public Glossary(JShell shell) {
    this.analysis = shell.sourceCodeAnalysis();
  }

  /**
   * {@return what the name at a place means, or else the method whose arguments are there; nothing
   * where neither is known}
   *
   * @param cell the text of a cell, run or not
   * @param at the place, from 0 before the first character to the length behind the last
   */
  public Optional<String> entry(String cell, int at) {
    return readings(cell, at)
        .map(text -> analysis.documentation(text, text.length(), true))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .map(
            found ->
                found.stream().map(Glossary::text).distinct().collect(Collectors.joining(BETWEEN)));
  }

  private static String text(Documentation found) {
    String signature = COMPONENTS.matcher(found.signature()).replaceFirst("");
    String javadoc = found.javadoc();
    return javadoc == null || javadoc.isBlank()
        ? signature
        : signature + "\n\n" + JavadocText.of(javadoc);
  }

  /** The texts whose ends may say what the name is, the surest first. */
  private static Stream<String> readings(String cell, int at) {
    int end = at;
    while (end < cell.length() && Character.isJavaIdentifierPart(cell.charAt(end))) {
      end++;
    }
    String name = cell.substring(0, end);
    List<String> ends;
    if (!NAME.matcher(name).find()) {
      ends = List.of(cell.substring(0, at));
    } else if (cell.startsWith("(", BlankText.skip(cell, end))) {
      ends = List.of(name + "(", name);
    } else {
      ends = List.of(name, name + "(");
    }
    return ends.stream().flatMap(text -> readings(text).stream());
  }

  /** A text from the cell's beginning, from that of its last part, and its last name alone. */
  private static Set<String> readings(String text) {
    Set<String> readings = new LinkedHashSet<>();
    readings.add(statements(IMPORT.matcher(text).replaceAll("")));
    List<CellPart> parts = CellParts.of(text);
    if (!parts.isEmpty()) {
      readings.add(statements(text.substring(parts.get(parts.size() - 1).offset())));
    }
    Matcher expression = EXPRESSION.matcher(text);
    if (expression.find()) {
      readings.add(expression.group());
    }
    return readings;
  }

  /** What is a method or a type so far stands in a local class, where it is a statement. */
  private static String statements(String text) {
    SyntaxError statement = CellParser.of(text, ParseContext.BLOCK).error();
    SyntaxError member = CellParser.of(text, ParseContext.MEMBERS).error();
    boolean declares =
        statement != null && (member == null || member.position() > statement.position());
    return declares ? ParseContext.MEMBERS.before() + text : text;
  }
}
