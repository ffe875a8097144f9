package chainrule.exercises.instructor;

import chainrule.check.ParameterBlock;
import chainrule.exercises.Homework;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles Java classes that exist as text. */
final class InMemoryCompiler {
  private InMemoryCompiler() {}

  /**
   * Compiles classes into a folder.
   *
   * @param sources the text of each class, by its full name
   * @param classes where the class files go
   * @throws IllegalStateException with every compile error and the class it is in
   */
  static void compile(Map<String, String> sources, Path classes) throws IOException {
    JavaCompiler compiler =
        Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK is needed, not a JRE");
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
      manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      manager.setLocationFromPaths(
          StandardLocation.CLASS_PATH,
          List.of(classes, where(ParameterBlock.class), where(Homework.class)));
      List<Source> units =
          sources.entrySet().stream().map(e -> new Source(e.getKey(), e.getValue())).toList();
      List<String> options = List.of("-parameters", "-proc:none", "-Xlint:none", "--release", "17");
      if (!compiler.getTask(null, manager, found, options, null, units).call()) {
        throw new IllegalStateException(errors(found));
      }
    }
  }

  /** Returns where a class of the kit is; the class path of Maven's own process lacks them. */
  private static Path where(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(type + " is at no path", e);
    }
  }

  private static String errors(DiagnosticCollector<JavaFileObject> found) {
    StringBuilder errors = new StringBuilder("answers do not compile:");
    for (Diagnostic<? extends JavaFileObject> diagnostic : found.getDiagnostics()) {
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        errors.append("\n  ").append(diagnostic);
      }
    }
    return errors.toString();
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
