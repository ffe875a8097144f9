package chainrule.exercises;

import java.util.Set;

/** What reports call an exception. */
public final class ExceptionName {
  private static final String EXTENDS = " extends ";

  /** What every exception is. */
  private static final Set<Class<?>> UNTELLING =
      Set.of(Throwable.class, Exception.class, RuntimeException.class, Error.class);

  private ExceptionName() {}

  /**
   * Returns the simple class name of an exception; for one that is not of {@code java.lang} with
   * the exception of {@code java.lang} that it extends, such as {@code Misfit extends
   * IllegalArgumentException}.
   */
  public static String of(Throwable thrown) {
    Class<?> known = thrown.getClass();
    while (!known.getPackageName().equals("java.lang")) {
      known = known.getSuperclass();
    }
    String name = thrown.getClass().getSimpleName();
    return known == thrown.getClass() || UNTELLING.contains(known)
        ? name
        : name + EXTENDS + known.getSimpleName();
  }

  /** Returns the exception of {@code java.lang} in such a name; the name itself if it is alone. */
  public static String known(String name) {
    int at = name.lastIndexOf(EXTENDS);
    return at < 0 ? name : name.substring(at + EXTENDS.length());
  }
}
