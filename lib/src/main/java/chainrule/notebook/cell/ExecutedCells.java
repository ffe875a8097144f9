package chainrule.notebook.cell;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import org.jspecify.annotations.Nullable;

/**
 * The snippets of a notebook and the cells that they come from.
 *
 * <p>JShell tells only on the inside of what class a snippet became and on which line its text
 * begins there. Where it does not let us look, a place is not known.
 */
public final class ExecutedCells {

  private static final Pattern SNIPPET = Pattern.compile("#(\\w+)");
  private static final Pattern NAME = Pattern.compile("\\w+ ([^ (]+).*");
  private static final Pattern CLASS = Pattern.compile("REPL\\.(\\$JShell\\$\\d+).*");

  private final JShell shell;
  private final List<Piece> pieces = new ArrayList<>();

  private final IdentityHashMap<Snippet, String> classes = new IdentityHashMap<>();

  private record Piece(Snippet snippet, String cell, String text, int offset) {}

  /**
   * A place in a notebook.
   *
   * @param cell the name of the cell
   * @param line counted from 1; 0 where only the cell is known
   */
  public record Place(String cell, int line) {
    @Override
    public String toString() {
      return line < 1 ? cell : "line " + line + " of " + cell;
    }
  }

  /**
   * Makes the record of a shell that has not run anything yet.
   *
   * @param shell the shell of the notebook
   */
  public ExecutedCells(JShell shell) {
    this.shell = shell;
  }

  /**
   * Notes where a snippet comes from.
   *
   * @param snippet what a part of a cell became
   * @param cell the name of the cell, such as {@code cell [3]}
   * @param text the text of the cell
   * @param offset where in the cell the part begins
   */
  public synchronized void add(Snippet snippet, String cell, String text, int offset) {
    pieces.add(new Piece(snippet, cell, text, offset));
  }

  /**
   * {@return the line and the cell of a frame; nothing where the frame is none of a cell's}
   *
   * @param frame of an exception as it was thrown, or as JShell hands it on
   */
  public synchronized Optional<Place> place(StackTraceElement frame) {
    Piece piece = piece(frame);
    if (piece == null) {
      return Optional.empty();
    }
    int line = frame.getLineNumber();
    if (CLASS.matcher(frame.getClassName()).matches()) {
      line = lineOfSnippet(piece.snippet(), line);
    }
    return Optional.of(line < 1 ? new Place(piece.cell(), 0) : place(piece, line - 1));
  }

  /**
   * {@return what the code of a frame lacks and where; nothing where it lacks nothing}
   *
   * @param frame of an exception
   */
  public synchronized Optional<String> lacking(StackTraceElement frame) {
    return Optional.ofNullable(piece(frame)).flatMap(piece -> lacking(piece.snippet()));
  }

  /**
   * {@return what a snippet lacks, where, and which cell may have it, such as {@code cannot find
   * variable bias (line 2 of cell [3]); if another cell makes it, run that one first}; nothing
   * where it lacks nothing}
   *
   * @param snippet a snippet of the shell
   */
  public synchronized Optional<String> lacking(Snippet snippet) {
    Snippet.Status status = shell.status(snippet);
    if (status != Snippet.Status.RECOVERABLE_DEFINED
        && status != Snippet.Status.RECOVERABLE_NOT_DEFINED) {
      return Optional.empty();
    }
    List<String> names =
        snippet instanceof DeclarationSnippet declaration
            ? shell.unresolvedDependencies(declaration).toList()
            : List.of();
    String lack = names.isEmpty() ? "not complete" : "cannot find " + String.join(", ", names);
    Optional<Piece> last =
        pieces.stream()
            .filter(piece -> piece.snippet().id().equals(snippet.id()))
            .reduce((earlier, later) -> later);
    return Optional.of(lack + last.map(piece -> whereabouts(piece, names)).orElse(""));
  }

  /** Says where a piece lacks a name, and which cell may make it. */
  private static String whereabouts(Piece piece, List<String> names) {
    return " ("
        + placeOfFirst(piece, names)
        + ")"
        + names.stream()
            .findFirst()
            .flatMap(name -> EarlierCell.making(name, piece.text()))
            .map(first -> "; " + first)
            .orElse("");
  }

  /** The names are such as {@code variable bias} and {@code method f(int)}. */
  private static Place placeOfFirst(Piece piece, List<String> names) {
    String source = piece.snippet().source();
    int at =
        names.isEmpty() ? -1 : CellParser.use(source, NAME.matcher(names.get(0)).replaceAll("$1"));
    return at < 0 ? new Place(piece.cell(), 0) : place(piece, CompilerMessage.line(source, at) - 1);
  }

  private static Place place(Piece piece, int lineOfSnippet) {
    int first = CompilerMessage.line(piece.text(), piece.offset());
    return new Place(piece.cell(), first + lineOfSnippet);
  }

  private @Nullable Piece piece(StackTraceElement frame) {
    Matcher id = SNIPPET.matcher(Objects.requireNonNullElse(frame.getFileName(), ""));
    Matcher type = CLASS.matcher(frame.getClassName());
    if (!id.matches() && !type.matches()) {
      return null;
    }
    Stream<Piece> found =
        id.matches()
            ? pieces.stream().filter(piece -> piece.snippet().id().equals(id.group(1)))
            : pieces.stream().filter(piece -> isClassOf(piece.snippet(), type.group(1)));
    return found.reduce((earlier, later) -> later).orElse(null);
  }

  /** A snippet that is compiled again has its class's name with letters behind the number. */
  private boolean isClassOf(Snippet snippet, String name) {
    return name.equals(classes.computeIfAbsent(snippet, ExecutedCells::classOf));
  }

  private static @Nullable String classOf(Snippet snippet) {
    return inside(snippet, "classFullName")
        .map(Object::toString)
        .map(CLASS::matcher)
        .filter(Matcher::matches)
        .map(own -> own.group(1))
        .orElse(null);
  }

  private static int lineOfSnippet(Snippet snippet, int line) {
    return inside(snippet, "outerWrap")
        .flatMap(wrap -> inside(wrap, "wrapLineToSnippetLine", line - 1))
        .map(own -> (int) own + 1)
        .orElse(0);
  }

  private static Optional<Object> inside(Object object, String method, Object... arguments) {
    for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
      for (Method declared : type.getDeclaredMethods()) {
        if (declared.getName().equals(method) && declared.getParameterCount() == arguments.length) {
          try {
            declared.setAccessible(true);
            return Optional.ofNullable(declared.invoke(object, arguments));
          } catch (ReflectiveOperationException | RuntimeException e) {
            return Optional.empty();
          }
        }
      }
    }
    return Optional.empty();
  }
}
