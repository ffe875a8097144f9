package chainrule.exercises.permitted;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The class files of a notebook's cells, as far as its kernel gives them away.
 *
 * <p>JShell's own loader serves them as resources; JJava's keeps them in a map.
 */
public final class CellClasses implements PermittedTypes.ClassFiles {
  private static final String LAMBDA = "$$Lambda";
  private static final String JJAVA_OWNER = "this$0";
  private static final String JJAVA_CLASSES = "declaredClasses";

  private final @Nullable ClassLoader loader;

  private CellClasses(@Nullable ClassLoader loader) {
    this.loader = loader;
  }

  /** Returns the class files beside an answer's. */
  public static CellClasses beside(Object answer) {
    return new CellClasses(answer.getClass().getClassLoader());
  }

  /**
   * Returns the class that an answer's code is in: a lambda's is the one that it was written in.
   */
  public static List<String> of(Object answer) {
    String name = answer.getClass().getName();
    int lambda = name.indexOf(LAMBDA);
    return List.of(lambda < 0 ? name : name.substring(0, lambda));
  }

  @Override
  public byte @Nullable [] bytes(String name) {
    if (loader == null
        || loader == CellClasses.class.getClassLoader()
        || !name.startsWith("REPL.")) {
      return null;
    }
    try (InputStream file = loader.getResourceAsStream(name.replace('.', '/') + ".class")) {
      return file == null ? kept(loader, name) : file.readAllBytes();
    } catch (IOException | ReflectiveOperationException | RuntimeException e) {
      return null;
    }
  }

  private static byte @Nullable [] kept(ClassLoader loader, String name)
      throws ReflectiveOperationException {
    Object owner = field(loader, JJAVA_OWNER);
    return field(owner, JJAVA_CLASSES) instanceof Map<?, ?> classes
            && classes.get(name) instanceof byte[] bytes
        ? bytes
        : null;
  }

  private static Object field(Object owner, String name) throws ReflectiveOperationException {
    Field field = owner.getClass().getDeclaredField(name);
    field.setAccessible(true);
    return field.get(owner);
  }
}
