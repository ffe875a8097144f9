package chainrule.notebook;

import com.google.common.io.Resources;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

/** Text that goes into a page: files beside a class, and what a script unpacks. */
public final class PageText {

  private PageText() {}

  /**
   * {@return the text of a file}
   *
   * @param owner the class that it lies beside
   * @param name of the file
   * @throws IllegalArgumentException if there is no such file
   */
  public static String file(Class<?> owner, String name) {
    try {
      return Resources.toString(Resources.getResource(owner, name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * {@return a text compressed with gzip, in base 64}
   *
   * @param text any
   */
  public static String packed(String text) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }
}
