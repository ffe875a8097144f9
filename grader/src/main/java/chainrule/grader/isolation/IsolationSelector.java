package chainrule.grader.isolation;

import chainrule.grader.files.FilePermissions;
import chainrule.grader.sandbox.ArchiveTraining;
import chainrule.grader.wire.TypeCatalog;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;

/** Chooses the safest jail that works on this machine and passes its self-test. */
public final class IsolationSelector {
  private IsolationSelector() {}

  /**
   * Packs a kit and finds a jail for it, with a class-data-sharing archive where the JVM makes one.
   *
   * @param contract the homework's contract
   * @param folder an empty folder
   * @param allowUnsandboxed whether a plain process will do when nothing else works
   * @throws JailException if no jail works, with what was tried
   */
  public static Jail select(Class<?> contract, Path folder, boolean allowUnsandboxed)
      throws IOException {
    return select(contract, folder, allowUnsandboxed, new ArrayList<>());
  }

  /**
   * Says which jail student code would run in on this machine, and why not in a safer one.
   *
   * @param contract the homework's contract
   * @param folder an empty folder
   * @throws JailException if no jail works, with what was tried
   */
  public static String explain(Class<?> contract, Path folder) throws IOException {
    List<String> tried = new ArrayList<>();
    Jail jail = select(contract, folder, false, tried);
    String found = jail.level().label() + "; its self-test got nothing out";
    return tried.isEmpty() ? found : found + " (" + String.join("; ", tried) + ")";
  }

  private static Jail select(
      Class<?> contract, Path folder, boolean allowUnsandboxed, List<String> tried)
      throws IOException {
    FilePermissions.letAllRead(folder);
    SandboxClassPath kit = SandboxClassPathBuilder.build(contract, folder);
    return select(level -> new Jail(kit, level), TypeCatalog.of(contract), allowUnsandboxed, tried);
  }

  /** Makes the jail of a level. */
  interface JailFactory {
    Jail jail(IsolationLevel level) throws IOException;
  }

  static Jail select(
      JailFactory factory, TypeCatalog catalog, boolean allowUnsandboxed, List<String> tried)
      throws IOException {
    for (IsolationLevel level : IsolationLevel.values()) {
      if (level == IsolationLevel.NONE && !allowUnsandboxed) {
        break;
      }
      try {
        Jail jail = factory.jail(level);
        List<String> escapes = testAndArchive(jail, catalog);
        if (escapes.isEmpty()) {
          return jail;
        }
        tried.add(level.label() + " lets student code through: it " + String.join("; ", escapes));
      } catch (JailException e) {
        tried.add(e.getMessage());
      }
    }
    throw new JailException(
        "no sandbox on this machine ("
            + String.join("; ", tried)
            + "); install bubblewrap, or say --allow-unsandboxed if you trust every submission");
  }

  /** Tests a jail while the archive is made in it, which takes as long and runs no one's code. */
  private static List<String> testAndArchive(Jail jail, TypeCatalog catalog) throws IOException {
    FutureTask<List<String>> test =
        new FutureTask<>(() -> jail.level().confined() ? IsolationSelfTest.run(jail) : List.of());
    ForkJoinPool.commonPool().execute(test);
    jail.archive(ArchiveTraining.class.getName(), catalog.arguments());
    try {
      return test.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException("the self-test of " + jail.level().label(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the self-test was interrupted");
    }
  }
}
