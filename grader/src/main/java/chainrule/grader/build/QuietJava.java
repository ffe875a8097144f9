package chainrule.grader.build;

import java.util.ArrayList;
import java.util.List;

/**
 * The options by which a Java machine does not warn on standard error of what libraries do: native
 * code from 22 on, {@code sun.misc.Unsafe} from 24 on.
 */
public final class QuietJava {
  private static final String NATIVE = "--enable-native-access=ALL-UNNAMED";
  private static final String UNSAFE = "--sun-misc-unsafe-memory-access=allow";

  /** The first that knows the second option; an older one does not start with it. */
  private static final int KNOWS_UNSAFE = 23;

  private QuietJava() {}

  /** Returns those of the Java machine that this process runs on. */
  public static List<String> options() {
    return options(Runtime.version().feature());
  }

  static List<String> options(int javaVersion) {
    List<String> options = new ArrayList<>(List.of(NATIVE));
    if (javaVersion >= KNOWS_UNSAFE) {
      options.add(UNSAFE);
    }
    return options;
  }

  /** Returns those of any: a build made on one JDK may be started on another. */
  static List<String> ofAnyJava() {
    return List.of("-XX:+IgnoreUnrecognizedVMOptions", NATIVE, UNSAFE);
  }
}
