package chainrule.grader.sandbox;

import chainrule.grader.wire.Message;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The classes of the notebook, defined when they are first used. */
final class NotebookClasses extends ClassLoader {
  private final Map<String, byte[]> pending = new ConcurrentHashMap<>();

  NotebookClasses() {
    super("notebook", NotebookClasses.class.getClassLoader());
  }

  void add(List<Message.ClassFile> files) {
    for (Message.ClassFile file : files) {
      pending.put(file.name(), file.bytes());
    }
  }

  /** Calls a static method without arguments. */
  @Nullable Object run(String className, String methodName)
      throws ReflectiveOperationException, InvocationTargetException {
    Method method = loadClass(className).getDeclaredMethod(methodName);
    method.setAccessible(true);
    return method.invoke(null);
  }

  /**
   * Looks for a class of the notebook here first: the class path would open all its jars for it.
   */
  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (pending.containsKey(name)) {
      synchronized (getClassLoadingLock(name)) {
        Class<?> known = findLoadedClass(name);
        return known == null ? findClass(name) : known;
      }
    }
    return super.loadClass(name, resolve);
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = pending.remove(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
