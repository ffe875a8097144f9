package chainrule.grader.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The user's home as the JVM names it.
 *
 * <p>A user without an entry in the system's list, as in some containers, has the home {@code ?}
 * there, and Maven and the native libraries would make a folder of that name wherever they are.
 */
public final class HomeFolder {
  private static final String PROPERTY = "user.home";
  private static final String SETTLED = "chainrule.home";
  private static final String UNKNOWN = "?";

  private HomeFolder() {}

  /** Names the home that the environment names, else a folder of the kit's own, if it has none. */
  public static void settle(KitFolder kit) {
    if (isUnknown(System.getProperty(PROPERTY, ""))) {
      String home = of(System.getenv().getOrDefault("HOME", ""), kit).toString();
      System.setProperty(PROPERTY, home);
      System.setProperty(SETTLED, home);
    }
  }

  /** Returns what hands the home on to another JVM; nothing where it finds it by itself. */
  public static List<String> options() {
    String home = System.getProperty(SETTLED, "");
    return home.isEmpty() ? List.of() : List.of("-D" + PROPERTY + "=" + home);
  }

  /** Returns the same for Maven, which has looked for its repository before it reads options. */
  static List<String> mavenOptions() {
    String home = System.getProperty(SETTLED, "");
    return home.isEmpty()
        ? List.of()
        : List.of(
            "-D" + PROPERTY + "=" + home,
            "-Dmaven.repo.local=" + Path.of(home, ".m2", "repository"));
  }

  static Path of(String variable, KitFolder kit) {
    return !isUnknown(variable) && Files.isWritable(Path.of(variable))
        ? Path.of(variable)
        : kit.state().resolve("home");
  }

  private static boolean isUnknown(String home) {
    return home.isBlank() || home.equals(UNKNOWN);
  }
}
