package chainrule.notebook.jjava;

import java.lang.reflect.InvocationTargetException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Starts the JJava kernel in this process and ends the process with it.
 *
 * <p>JJava's own main method returns when Jupyter asks the kernel to stop, but idle threads of its
 * executor keep the process for another minute, until Jupyter kills it.
 */
public final class KernelMain {

  private static final String KERNEL = "org.dflib.jjava.distro.JJava";

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
    try {
      Class.forName(KERNEL).getMethod("main", String[].class).invoke(null, (Object) arguments);
    } catch (InvocationTargetException e) {
      Logger.getLogger(KERNEL).log(Level.SEVERE, "the kernel stopped", e.getCause());
      System.exit(1);
    }
    System.exit(0);
  }
}
