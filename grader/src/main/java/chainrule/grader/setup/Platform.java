package chainrule.grader.setup;

import java.util.Locale;

/** Names the machine as the fetched libraries do. */
final class Platform {

  private Platform() {}

  /** Returns JavaCPP's name, so that Maven fetches the native libraries of this machine alone. */
  static String javacppName() {
    return javacppName(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  static String javacppName(String system, String architecture) {
    String os = system.toLowerCase(Locale.ROOT);
    String name = os.startsWith("windows") ? "windows" : os.startsWith("mac") ? "macosx" : "linux";
    return switch (architecture) {
      case "amd64", "x86_64" -> name + "-x86_64";
      case "aarch64", "arm64" -> name + "-arm64";
      default -> name + "-" + architecture;
    };
  }
}
