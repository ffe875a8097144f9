package chainrule.exercises.instructor;

import chainrule.exercises.QuestionSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Answers that tests write, compiled as those of the bank are, into a folder of their own. */
final class CompiledAnswers {
  private final AnswerSources sources;
  private final Path folder;
  private final Map<String, String> files = new LinkedHashMap<>();
  private final Loader loader = new Loader();

  CompiledAnswers(AnswerSources sources, Path folder) {
    this.sources = sources;
    this.folder = folder;
    files.put(
        sources.packageName() + "." + AnswerSources.REFERENCES,
        sources.header() + sources.references());
  }

  /** Adds an answer cell. */
  void add(QuestionSpec question, String id, String cell) {
    String name = simpleName(question, id);
    files.put(
        sources.packageName() + "." + name,
        sources.header() + sources.classWith(name, question, cell));
  }

  /** Compiles all that were added. */
  void compile() throws IOException {
    InMemoryCompiler.compile(files, folder);
  }

  /** Returns an answer as the functional interface. */
  Object instance(QuestionSpec question, String id) {
    try {
      Class<?> type = loader.loadClass(sources.packageName() + "." + simpleName(question, id));
      return ((Supplier<?>) type.getDeclaredConstructor().newInstance()).get();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String simpleName(QuestionSpec question, String id) {
    return question.name() + "_" + id.replaceAll("\\W", "_");
  }

  /** Prefers the classes of the folder to those of the bank, which have the same package. */
  private final class Loader extends ClassLoader {
    Loader() {
      super(CompiledAnswers.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      Path file = folder.resolve(name.replace('.', '/') + ".class");
      if (!Files.exists(file)) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name, file) : loaded;
    }

    private Class<?> define(String name, Path file) {
      try {
        byte[] bytes = Files.readAllBytes(file);
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
