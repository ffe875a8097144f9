package chainrule.grader.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Properties;

/** The version of the kit, as its POM says; the build writes it down for whatever runs. */
public final class KitVersion {
  private static final String FILE = "kit.properties";
  private static final Properties KIT = read();

  private KitVersion() {}

  /** Returns the version, such as {@code 1.2.3}. */
  public static String get() {
    return property("version");
  }

  /** Returns the time that is written into archives, the same for each build of a version. */
  public static Instant time() {
    return Instant.parse(property("time"));
  }

  private static String property(String name) {
    String value = KIT.getProperty(name, "");
    if (value.isBlank() || value.contains("$")) {
      throw new IllegalStateException(
          FILE
              + " has no "
              + name
              + " of the kit; expected what Maven fills in: build with it once");
    }
    return value;
  }

  private static Properties read() {
    Properties kit = new Properties();
    try (InputStream in = KitVersion.class.getResourceAsStream(FILE)) {
      if (in != null) {
        kit.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return kit;
  }
}
