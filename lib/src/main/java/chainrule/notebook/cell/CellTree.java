package chainrule.notebook.cell;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;

/** The methods and types of a cell as a tree of the compiler's; nothing of it is analysed. */
public final class CellTree {
  private final String text;
  private final CompilationUnitTree unit;
  private final SourcePositions positions;

  private CellTree(String text, CompilationUnitTree unit, SourcePositions positions) {
    this.text = text;
    this.unit = unit;
    this.positions = positions;
  }

  /**
   * Parses the text of a cell.
   *
   * @param text methods, types and variables
   * @return empty if it is anything else, has an error, or is nested deeper than the parser can go
   */
  public static Optional<CellTree> of(String text) {
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    try {
      JavacTask task = CellParser.task(ParseContext.MEMBERS.around(text), said);
      CompilationUnitTree unit = task.parse().iterator().next();
      return said.getDiagnostics().isEmpty()
          ? Optional.of(new CellTree(text, unit, Trees.instance(task).getSourcePositions()))
          : Optional.empty();
    } catch (StackOverflowError | IllegalStateException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return the whole of it} */
  public CompilationUnitTree unit() {
    return unit;
  }

  /**
   * Returns where a part begins.
   *
   * @param part of this tree
   * @return the index of its first character; negative if it is not in the text
   */
  public int begin(Tree part) {
    return (int) positions.getStartPosition(unit, part) - ParseContext.MEMBERS.begin();
  }

  /**
   * Returns where a part ends.
   *
   * @param part of this tree
   * @return the index after its last character; negative if it is not in the text
   */
  public int end(Tree part) {
    return (int) positions.getEndPosition(unit, part) - ParseContext.MEMBERS.begin();
  }

  /**
   * Returns a part as it is written.
   *
   * @param part of this tree
   * @return its text; empty if it is not in the cell's
   */
  public String written(Tree part) {
    int begin = begin(part);
    int end = end(part);
    return begin < 0 || end > text.length() || end < begin ? "" : text.substring(begin, end);
  }

  /**
   * Returns the line that a place is in.
   *
   * @param place the index of a character
   * @return the number of the line, from 1
   */
  public int line(int place) {
    return 1 + (int) text.substring(0, place).chars().filter(c -> c == '\n').count();
  }
}
