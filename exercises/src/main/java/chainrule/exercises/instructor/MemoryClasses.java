package chainrule.exercises.instructor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Loads answers that were compiled in memory. They share a package with the classes of the bank, so
 * that it has those of its own, too.
 */
final class MemoryClasses extends ClassLoader {
  private final String prefix;
  private final Map<String, byte[]> classes;

  /**
   * Makes a loader.
   *
   * @param contract whose loader has all other classes
   * @param packageName the package of the answers
   * @param classes the class files, by full name
   */
  MemoryClasses(Class<?> contract, String packageName, Map<String, byte[]> classes) {
    super(contract.getClassLoader());
    this.prefix = packageName + ".";
    this.classes = classes;
  }

  /** Returns a new instance of an answer's class, as the functional interface. */
  Object instance(String name) {
    try {
      return ((Supplier<?>) loadClass(name).getDeclaredConstructor().newInstance()).get();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(prefix)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      byte[] bytes = bytes(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }

  private byte @Nullable [] bytes(String name) {
    byte[] own = classes.get(name);
    if (own != null) {
      return LoopGuard.guarded(own);
    }
    try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
      return in == null ? null : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
