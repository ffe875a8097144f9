package chainrule.notebook.cell;

import chainrule.notebook.cell.CellPart.SyntaxError;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** What the compiler's parser makes of a text in one context, up to the first error. */
final class CellParser {

  /** What ends with a semicolon; a closing brace at its end is that of an array or a lambda. */
  private static final Set<Tree.Kind> WITH_SEMICOLON =
      EnumSet.of(
          Tree.Kind.VARIABLE,
          Tree.Kind.EXPRESSION_STATEMENT,
          Tree.Kind.DO_WHILE_LOOP,
          Tree.Kind.RETURN,
          Tree.Kind.THROW,
          Tree.Kind.ASSERT,
          Tree.Kind.BREAK,
          Tree.Kind.CONTINUE,
          Tree.Kind.YIELD);

  /** Without a path of its own for plug-ins the compiler opens every jar of the class path. */
  private static final List<String> OPTIONS =
      List.of("-proc:none", "-Xlint:none", "--processor-path", "");

  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  private final String text;
  private final ParseContext context;
  private final DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
  private final List<Integer> ends = new ArrayList<>();
  private int lacking = -1;

  private CellParser(String text, ParseContext context) {
    this.text = text;
    this.context = context;
  }

  /** Parses a text. */
  static CellParser of(String text, ParseContext context) {
    CellParser parse = new CellParser(text, context);
    try {
      parse.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parse;
  }

  /** Returns where in the text its first parts end, as many as there are before the first error. */
  List<Integer> ends() {
    return ends;
  }

  /** Returns where the last of the first parts ends; 0 if there is none. */
  int reach() {
    return ends.isEmpty() ? 0 : ends.get(ends.size() - 1);
  }

  /** Returns whether the part that ends there was ended by the added semicolon alone. */
  boolean lacksSemicolon(int end) {
    return end == lacking;
  }

  /** Returns the first error, its position within the text; null if there is none. */
  @Nullable SyntaxError error() {
    Diagnostic<?> first = first();
    if (first == null) {
      return null;
    }
    long at = Math.max(0, Math.min(text.length(), position(first) - context.begin()));
    return new SyntaxError((int) at, first.getMessage(Locale.ENGLISH));
  }

  /** Returns where in a declaration a name is used; -1 if nowhere. */
  static int use(String text, String name) {
    CellParser parse = new CellParser(text, ParseContext.MEMBERS);
    try {
      JavacTask task = parse.task();
      CompilationUnitTree unit = task.parse().iterator().next();
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      List<Integer> uses = new ArrayList<>();
      new TreeScanner<@Nullable Void, @Nullable Void>() {
        @Override
        public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void nothing) {
          if (tree.getName().contentEquals(name)) {
            uses.add((int) positions.getStartPosition(unit, tree) - ParseContext.MEMBERS.begin());
          }
          return null;
        }
      }.scan(unit, null);
      return uses.isEmpty() ? -1 : uses.get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JavacTask task() {
    return task(context.around(text), said);
  }

  /** Returns the compiler, about to parse a text. */
  static JavacTask task(String text, DiagnosticListener<JavaFileObject> told) {
    return (JavacTask)
        COMPILER.getTask(Writer.nullWriter(), null, told, OPTIONS, null, List.of(new Source(text)));
  }

  private void run() throws IOException {
    JavacTask task = task();
    CompilationUnitTree unit = task.parse().iterator().next();
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    Diagnostic<?> first = first();
    long error = first == null ? Long.MAX_VALUE : position(first);
    List<? extends Tree> trees = trees(unit);
    for (int i = 0; i < trees.size(); i++) {
      Tree tree = trees.get(i);
      long start = positions.getStartPosition(unit, tree);
      boolean goesOn =
          i + 1 < trees.size() && positions.getStartPosition(unit, trees.get(i + 1)) == start;
      if (goesOn || tree instanceof EmptyStatementTree) {
        continue; // another variable of the same declaration; a lone semicolon
      }
      int end = end(tree, (int) positions.getEndPosition(unit, tree), error);
      if (end < 0) {
        return;
      }
      ends.add(end);
    }
  }

  /** Returns where a tree ends in the text; -1 if it is not whole there. */
  private int end(Tree tree, int end, long error) {
    if (end > error) {
      return -1;
    }
    if (end == context.endWithSemicolon(text)) {
      lacking = context == ParseContext.VALUE ? -1 : text.length();
      return text.length();
    }
    int own = end - context.begin();
    if (own <= 0 || own > text.length()) {
      return -1;
    }
    char last = text.charAt(own - 1);
    boolean whole =
        last == ';' || (last == '}' && end < error && !WITH_SEMICOLON.contains(tree.getKind()));
    return whole ? own : -1;
  }

  private List<? extends Tree> trees(CompilationUnitTree unit) {
    ClassTree type = around(unit.getTypeDecls());
    if (type == null) {
      return List.of();
    }
    List<? extends Tree> members = type.getMembers();
    if (context == ParseContext.MEMBERS) {
      return members;
    }
    if (context == ParseContext.VALUE) {
      return members.subList(0, Math.min(1, members.size()));
    }
    return !members.isEmpty() && members.get(0) instanceof BlockTree block
        ? block.getStatements()
        : List.of();
  }

  /**
   * Returns the class that was put around the text. Where the text closes it, Java from 25 on takes
   * what follows for members of a class without a name, and that one for another of them.
   */
  private static @Nullable ClassTree around(List<? extends Tree> types) {
    if (types.isEmpty() || !(types.get(0) instanceof ClassTree first)) {
      return null;
    }
    return first.getSimpleName().contentEquals(ParseContext.CLASS)
        ? first
        : around(first.getMembers());
  }

  private @Nullable Diagnostic<?> first() {
    return said.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .min(Comparator.comparingLong(CellParser::position))
        .orElse(null);
  }

  private static long position(Diagnostic<?> diagnostic) {
    return diagnostic.getPosition();
  }

  /** A text that the compiler reads in place of a file. */
  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String text) {
      super(URI.create("string:///Cell.java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
