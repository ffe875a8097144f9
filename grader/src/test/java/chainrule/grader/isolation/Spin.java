package chainrule.grader.isolation;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A program that never ends and is never idle. */
final class Spin {
  private Spin() {}

  /** Puts it into a kit, in a jar behind the others. */
  static void addTo(SandboxClassPath kit) throws IOException {
    try (OutputStream out = Files.newOutputStream(kit.jar(kit.jars().size()));
        ZipOutputStream zip = new ZipOutputStream(out);
        InputStream in = Objects.requireNonNull(Spin.class.getResourceAsStream("Spin.class"))) {
      zip.putNextEntry(new ZipEntry(Spin.class.getName().replace('.', '/') + ".class"));
      in.transferTo(zip);
    }
  }

  /**
   * Spins.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    for (int i = 0; i == arguments.length || i != arguments.length; i++) {
      Thread.onSpinWait();
    }
  }
}
