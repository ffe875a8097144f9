package chainrule.notebook;

import chainrule.numeric.SelectedKernel;
import java.util.concurrent.CompletableFuture;
import tech.tablesaw.api.Table;

/**
 * Initialises classes in the background of a kernel that starts.
 *
 * <p>They look for files while they are initialised. In a cell that the reader interrupts just then
 * they would fail, and a class that failed once is lost until the kernel starts again. No cell may
 * run before it is done: two threads that initialise Tablesaw's classes at a time can wait for each
 * other for ever (jtablesaw/tablesaw issues 1123 and 1230).
 */
public final class WarmUp {

  private WarmUp() {}

  /**
   * Starts, and returns at once.
   *
   * @return what is complete when cells may run
   */
  public static CompletableFuture<Void> start() {
    return CompletableFuture.runAsync(
        WarmUp::initialize,
        task -> {
          Thread thread = new Thread(task, "chainrule-warm-up");
          thread.setDaemon(true);
          thread.start();
        });
  }

  private static void initialize() {
    try {
      SelectedKernel.INSTANCE.isNative();
      Table.create();
    } catch (Error | RuntimeException e) {
      // Whoever uses the class hears of it.
    }
  }
}
