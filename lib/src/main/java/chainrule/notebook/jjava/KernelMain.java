package chainrule.notebook.jjava;

import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Starts the JJava kernel in this process and ends the process with it.
 *
 * <p>JJava's own main method returns when Jupyter asks the kernel to stop, but idle threads of its
 * executor keep the process for another minute, until Jupyter kills it.
 */
public final class KernelMain {

  private static final String KERNEL = "org.dflib.jjava.distro.JJava";

  private static final Duration INDEXING_DELAY = Duration.ofSeconds(4);

  private static @Nullable Path connectionFile;

  private KernelMain() {}

  /**
   * Runs the kernel until Jupyter stops it.
   *
   * @param arguments Jupyter's connection file
   * @throws ReflectiveOperationException if JJava is not on the class path
   */
  public static void main(String[] arguments) throws ReflectiveOperationException {
    // The kernel logs each loop it starts to stderr, which is the terminal of JupyterLab's user.
    Logger.getLogger("").setLevel(Level.WARNING);
    putOffIndexing();
    endWithJupyter();
    connectionFile = arguments.length > 0 ? Path.of(arguments[0]) : null;
    try {
      Class.forName(KERNEL).getMethod("main", String[].class).invoke(null, (Object) arguments);
    } catch (InvocationTargetException e) {
      Logger.getLogger(KERNEL).log(Level.SEVERE, "the kernel stopped", e.getCause());
      System.exit(1);
    }
    System.exit(0);
  }

  /** Returns Jupyter's connection file; nothing in a process whose kernel is started otherwise. */
  static Optional<Path> connectionFile() {
    return Optional.ofNullable(connectionFile);
  }

  /** A Jupyter that was killed stops no kernel, and an orphan keeps its memory for ever. */
  static void endWithJupyter() {
    if (System.getenv("JPY_PARENT_PID") != null) {
      ProcessHandle.current().parent().ifPresent(KernelMain::endWith);
    }
  }

  private static void endWith(ProcessHandle jupyter) {
    Thread watch =
        new Thread(
            () -> {
              jupyter.onExit().join();
              Runtime.getRuntime().halt(1);
            },
            "end with Jupyter");
    watch.setDaemon(true);
    watch.start();
  }

  /**
   * Lets JShell list all classes for its completions after the first cell, not beside it.
   *
   * <p>JShell does so on a single thread from its start, and the first cell waits for the
   * processor. Without the field, in another version of Java, it stays as it is.
   */
  private static void putOffIndexing() {
    try {
      Field indexer =
          Class.forName("jdk.jshell.SourceCodeAnalysisImpl").getDeclaredField("INDEXER");
      indexer.setAccessible(true);
      ((ExecutorService) indexer.get(null))
          .execute(() -> LockSupport.parkNanos(INDEXING_DELAY.toNanos()));
    } catch (ReflectiveOperationException | RuntimeException e) {
      Logger.getLogger(KERNEL).log(Level.FINE, "indexing starts at once", e);
    }
  }
}
