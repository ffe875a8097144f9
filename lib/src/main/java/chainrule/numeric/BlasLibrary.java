package chainrule.numeric;

import dev.ludovic.netlib.blas.BLAS;
import dev.ludovic.netlib.blas.JavaBLAS;
import dev.ludovic.netlib.blas.NativeBLAS;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.openblas.global.openblas_nolapack;

/**
 * The BLAS of this machine, found, once, when the first large product asks for one.
 *
 * <p>JavaCPP unpacks OpenBLAS into the user's cache folder; netlib calls it on Java arrays without
 * copying them. {@code -Dchainrule.blas=java} keeps everything in Java; a path in {@code
 * -Ddev.ludovic.netlib.blas.nativeLibPath} is used instead of OpenBLAS.
 *
 * @param blas the implementation
 * @param isNative whether it is native
 * @param threads how many threads may call it on parts of a product; 1 if it has threads of its own
 * @param description for people
 */
record BlasLibrary(BLAS blas, boolean isNative, int threads, String description) {

  private static final String LIBRARY_PATH = "dev.ludovic.netlib.blas.nativeLibPath";

  /** Kept so that its level is not forgotten; it tells stderr which implementation it chose. */
  private static final Logger NETLIB = Logger.getLogger("dev.ludovic.netlib.blas.InstanceBuilder");

  /** Loads on first use. */
  private static final class Holder {
    static final BlasLibrary LOADED = load();
  }

  static BlasLibrary loaded() {
    return Holder.LOADED;
  }

  static BlasLibrary load() {
    NETLIB.setLevel(Level.OFF);
    if ("java".equals(System.getProperty("chainrule.blas"))) {
      return pureJava("chainrule.blas=java");
    }
    try {
      int threads = 1;
      if (System.getProperty(LIBRARY_PATH) == null) {
        System.setProperty(LIBRARY_PATH, openBlas().toString());
        threads = processors();
        openblas_nolapack.blas_set_num_threads(1); // ThreadTeam shares out all of a step instead
      }
      String description = "native BLAS " + System.getProperty(LIBRARY_PATH);
      return new BlasLibrary(NativeBLAS.getInstance(), true, threads, description);
    } catch (LinkageError | RuntimeException e) {
      return pureJava("no native BLAS: " + e);
    }
  }

  static BlasLibrary pureJava(String reason) {
    return new BlasLibrary(
        JavaBLAS.getInstance(), false, processors(), "pure Java BLAS (" + reason + ")");
  }

  /** Returns the number of processors, or fewer if OpenBLAS's own variable says so. */
  private static int processors() {
    int processors = Runtime.getRuntime().availableProcessors();
    String set = System.getenv("OPENBLAS_NUM_THREADS");
    boolean isNumber = set != null && set.matches("[1-9][0-9]{0,5}");
    return isNumber ? Math.min(processors, Integer.parseInt(set)) : processors;
  }

  /** Unpacks OpenBLAS with what it needs and returns its path. */
  private static Path openBlas() {
    Path folder = Path.of(Loader.load(openblas_nolapack.class)).toAbsolutePath().getParent();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> isOpenBlas(file.getFileName().toString().toLowerCase(Locale.ROOT)))
          .min(Path::compareTo)
          .orElseThrow(() -> new IllegalStateException("no OpenBLAS in " + folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOpenBlas(String name) {
    return name.startsWith("libopenblas")
        && (name.contains(".so") || name.endsWith(".dylib") || name.endsWith(".dll"));
  }
}
