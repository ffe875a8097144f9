package chainrule.grader.grading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of the kit, as its POM says; the build writes it down for whatever runs. */
public final class KitVersion {
  private static final String FILE = "kit.properties";
  private static final String VERSION = read();

  private KitVersion() {}

  /** Returns the version, such as {@code 1.2.3}. */
  public static String get() {
    return VERSION;
  }

  private static String read() {
    Properties kit = new Properties();
    try (InputStream in = KitVersion.class.getResourceAsStream(FILE)) {
      if (in != null) {
        kit.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String version = kit.getProperty("version", "");
    if (version.isBlank() || version.contains("$")) {
      throw new IllegalStateException(
          FILE + " has no version of the kit; expected what Maven fills in: build with it once");
    }
    return version;
  }
}
