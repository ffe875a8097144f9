package chainrule.exercises.instructor;

import chainrule.check.ParameterBlock;
import chainrule.exercises.Homework;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Compiles Java classes that exist as text, into a folder or into memory. */
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

  /**
   * Compiles classes some of which may be wrong.
   *
   * @param sources the text of each class, by its full name
   * @param contract beside which other classes are found
   * @return the class files of those that compile, by full name
   */
  static Map<String, byte[]> compileRight(Map<String, String> sources, Class<?> contract) {
    Map<String, String> left = new LinkedHashMap<>(sources);
    while (!left.isEmpty()) {
      DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
      Map<String, byte[]> classes = compileIntoMemory(left, contract, found);
      Set<String> wrong = wrong(found);
      if (wrong.isEmpty()) {
        return classes;
      }
      left.keySet().removeAll(wrong);
    }
    return Map.of();
  }

  private static Map<String, byte[]> compileIntoMemory(
      Map<String, String> sources, Class<?> contract, DiagnosticCollector<JavaFileObject> found) {
    JavaCompiler compiler =
        Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "a JDK is needed, not a JRE");
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
      manager.setLocationFromPaths(
          StandardLocation.CLASS_PATH,
          Stream.of(where(ParameterBlock.class), where(Homework.class), where(contract))
              .distinct()
              .toList());
      MemoryFiles files = new MemoryFiles(manager);
      List<Source> units =
          sources.entrySet().stream().map(e -> new Source(e.getKey(), e.getValue())).toList();
      List<String> options = List.of("-proc:none", "-Xlint:none", "-g:none");
      boolean right = compiler.getTask(null, files, found, options, null, units).call();
      if (!right && wrong(found).isEmpty()) {
        throw new IllegalStateException(errors(found));
      }
      return files.classes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the names of the classes that have errors. */
  private static Set<String> wrong(DiagnosticCollector<JavaFileObject> found) {
    return found.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(Diagnostic::getSource)
        .filter(Objects::nonNull)
        .map(source -> source.toUri().getPath())
        .map(path -> path.substring(1, path.length() - ".java".length()).replace('/', '.'))
        .collect(Collectors.toSet());
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

  /** Keeps what is compiled. */
  private static final class MemoryFiles
      extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Map<String, ByteArrayOutputStream> written = new LinkedHashMap<>();

    MemoryFiles(StandardJavaFileManager manager) {
      super(manager);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        Location location, String name, JavaFileObject.Kind kind, @Nullable FileObject sibling) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      written.put(name, bytes);
      return new SimpleJavaFileObject(
          URI.create("memory:///" + name.replace('.', '/') + kind.extension), kind) {
        @Override
        public OutputStream openOutputStream() {
          return bytes;
        }
      };
    }

    Map<String, byte[]> classes() {
      Map<String, byte[]> classes = new LinkedHashMap<>();
      written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
      return classes;
    }
  }
}
