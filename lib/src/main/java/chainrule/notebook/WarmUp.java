package chainrule.notebook;

import chainrule.numeric.SelectedKernel;
import tech.tablesaw.api.Table;

/**
 * Initialises classes in the background of a kernel that starts.
 *
 * <p>They look for files while they are initialised. In a cell that the reader interrupts just then
 * they would fail, and a class that failed once is lost until the kernel starts again.
 */
public final class WarmUp {

  private WarmUp() {}

  /** Starts, and returns at once. */
  public static void start() {
    Thread thread = new Thread(WarmUp::initialize, "chainrule-warm-up");
    thread.setDaemon(true);
    thread.start();
  }

  private static void initialize() {
    try {
      SelectedKernel.INSTANCE.isNative();
      Table.create();
    } catch (LinkageError e) {
      // Whoever uses the class hears of it.
    }
  }
}
