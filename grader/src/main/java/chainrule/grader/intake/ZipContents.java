package chainrule.grader.intake;

import chainrule.exercises.ipynb.FileProblem;
import chainrule.exercises.ipynb.Notebook;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Takes the contents out of a zip; sizes are counted while unpacking, not believed.
 *
 * <p>Whatever goes wrong with the zip is its own fault, a {@link ZipException}: any other fault is
 * of writing, and stops the intake.
 */
final class ZipContents {
  static final long MOST_BYTES = 1L << 30;
  static final long MOST_RATIO = 200;

  private static final long RATIO_MATTERS_FROM = 1L << 20;
  private static final int PIECE = 1 << 16;

  private final ZipFile file;
  private long written;

  ZipContents(ZipFile file) {
    this.file = file;
  }

  /** Says why nothing of an archive is taken. */
  static final class ZipRefusal extends IOException {
    private static final long serialVersionUID = 1L;

    ZipRefusal(String message) {
      super(message);
    }
  }

  /** Opens a zip. */
  static ZipFile opened(Path zip) throws ZipException {
    try {
      return ZipFile.builder().setPath(zip).get();
    } catch (ZipException e) {
      throw e;
    } catch (IOException e) {
      throw new ZipException(FileProblem.words(e));
    } catch (RuntimeException e) {
      throw new ZipException("its directory is broken");
    }
  }

  /**
   * Unpacks an entry.
   *
   * @return why it is not to be unpacked; null if it was
   * @throws ZipRefusal if all entries together are too much
   */
  @Nullable String unpack(ZipArchiveEntry entry, Path target) throws IOException {
    try (InputStream in = content(entry);
        OutputStream out = Files.newOutputStream(target)) {
      byte[] piece = new byte[PIECE];
      long size = 0;
      for (int n = read(in, piece); n >= 0; n = read(in, piece)) {
        size += n;
        written += n;
        if (size > Notebook.MAX_BYTES) {
          return "unpacks to more than " + Notebook.MAX_BYTES + " bytes";
        }
        if (size > RATIO_MATTERS_FROM && size > MOST_RATIO * entry.getCompressedSize()) {
          return "unpacks to more than " + MOST_RATIO + " times its size in the zip";
        }
        if (written > MOST_BYTES) {
          throw new ZipRefusal("unpacks to more than " + MOST_BYTES + " bytes");
        }
        out.write(piece, 0, n);
      }
      return null;
    } catch (ZipException e) {
      return cannotBeUnpacked(e);
    }
  }

  /**
   * Returns the beginning of an entry.
   *
   * @param most so many bytes of it
   */
  byte[] beginning(ZipArchiveEntry entry, int most) throws ZipException {
    try (InputStream in = content(entry)) {
      return in.readNBytes(most);
    } catch (ZipException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new ZipException("its data are broken or cut short");
    }
  }

  private static String cannotBeUnpacked(ZipException e) {
    return e instanceof UnsupportedZipFeatureException unsupported
        ? "is packed in a way not known (" + unsupported.getFeature() + "); expected a plain zip"
        : "cannot be unpacked: " + e.getMessage() + "; expected a whole zip";
  }

  private InputStream content(ZipArchiveEntry entry) throws ZipException {
    try {
      return file.getInputStream(entry);
    } catch (ZipException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new ZipException("its data are broken");
    }
  }

  private static int read(InputStream in, byte[] piece) throws ZipException {
    try {
      return in.read(piece);
    } catch (ZipException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new ZipException("its data are broken or cut short");
    }
  }
}
