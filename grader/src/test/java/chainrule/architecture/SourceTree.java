package chainrule.architecture;

import chainrule.grader.build.KitFolder;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The main sources of all modules, as the compiler's own parser reads them. */
final class SourceTree {
  static final Path ROOT = Path.of(System.getProperty("chainrule.root"));

  /**
   * A type.
   *
   * @param module the folder of its module
   * @param packageName its package
   * @param simpleName its own name
   * @param nested whether it stands in another type
   * @param visible whether others than the type it stands in can name it
   */
  record Type(
      String module, String packageName, String simpleName, boolean nested, boolean visible) {}

  /**
   * A stretch of source.
   *
   * @param what where it stands
   * @param lines how many lines it has
   */
  record Stretch(String what, long lines) {}

  private final List<Type> types = new ArrayList<>();
  private final List<Stretch> files = new ArrayList<>();
  private final List<Stretch> methods = new ArrayList<>();

  static SourceTree read() throws IOException {
    SourceTree tree = new SourceTree();
    for (String module : KitFolder.MODULES) {
      tree.add(module);
    }
    return tree;
  }

  List<Type> types() {
    return types;
  }

  List<Stretch> files() {
    return files;
  }

  List<Stretch> methods() {
    return methods;
  }

  /** Returns all source files of a module's kind of code, such as {@code main}. */
  static List<Path> sources(String module, String kind) throws IOException {
    Path folder = ROOT.resolve(module).resolve("src/" + kind + "/java");
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private void add(String module) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
      List<Path> sources = sources(module, "main");
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(sources));
      SourcePositions positions = Trees.instance(task).getSourcePositions();
      for (CompilationUnitTree unit : task.parse()) {
        Path path = Path.of(unit.getSourceFile().toUri());
        String file = ROOT.relativize(path).toString();
        files.add(new Stretch(file, Files.readAllLines(path).size()));
        new Reader(module, file, unit, positions).scan(unit, null);
      }
    }
  }

  private static long end(SourcePositions positions, CompilationUnitTree unit, Tree tree) {
    return positions.getEndPosition(unit, tree);
  }

  private final class Reader extends TreeScanner<Void, Void> {
    private final String module;
    private final String file;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private int depth;

    Reader(String module, String file, CompilationUnitTree unit, SourcePositions positions) {
      this.module = module;
      this.file = file;
      this.unit = unit;
      this.positions = positions;
    }

    @Override
    public Void visitClass(ClassTree type, Void none) {
      String name = type.getSimpleName().toString();
      if (!name.isEmpty()) {
        types.add(
            new Type(
                module,
                String.valueOf(unit.getPackageName()),
                name,
                depth > 0,
                !type.getModifiers().getFlags().contains(Modifier.PRIVATE)));
      }
      depth++;
      super.visitClass(type, null);
      depth--;
      return null;
    }

    @Override
    public Void visitMethod(MethodTree method, Void none) {
      LineMap lines = unit.getLineMap();
      if (method.getBody() != null) {
        long from = positions.getStartPosition(unit, method.getBody());
        long to = end(positions, unit, method.getBody());
        methods.add(
            new Stretch(
                file + " " + method.getName(),
                lines.getLineNumber(to) - lines.getLineNumber(from) + 1));
      }
      return super.visitMethod(method, null);
    }
  }
}
