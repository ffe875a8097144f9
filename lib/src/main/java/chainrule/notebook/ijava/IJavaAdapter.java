package chainrule.notebook.ijava;

import chainrule.notebook.Display;
import chainrule.notebook.DisplayPort;
import chainrule.notebook.MimeBundle;
import chainrule.notebook.Renderers;
import chainrule.notebook.Renderers.Renderer;
import chainrule.notebook.WarmUp;
import io.github.spencerpark.jupyter.kernel.BaseKernel;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;

/**
 * Teaches an IJava kernel to show the kit's values, tables and charts.
 *
 * <p>IJava has no service for extensions; the start-up script calls {@link #install()}. It never
 * throws, for a start-up script that throws stops the kernel.
 */
public final class IJavaAdapter {

  private static final String KERNEL_HOLDER = "io.github.spencerpark.ijava.IJava";

  private IJavaAdapter() {}

  /**
   * Installs the adapter in the running IJava kernel; does nothing where none runs.
   *
   * <p>It returns nothing, so that the start-up script shows nothing.
   */
  public static void install() {
    try {
      // IJava is in no registry to compile against, so its one entry point is found by name.
      Object kernel = Class.forName(KERNEL_HOLDER).getMethod("getKernelInstance").invoke(null);
      if (kernel != null) {
        install((BaseKernel) kernel);
      }
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      Display.connect(null);
    }
  }

  /**
   * Installs the adapter in a kernel.
   *
   * @param kernel the kernel, built on IJava's base library
   */
  static void install(BaseKernel kernel) {
    try {
      for (Renderer<?> renderer : Renderers.all()) {
        register(kernel, renderer);
      }
      Display.connect(new Port(kernel));
      WarmUp.start().join();
    } catch (RuntimeException | LinkageError e) {
      // A kernel that shows our values as plain text is better than a kernel that does not start.
      Display.connect(null);
    }
  }

  private static <T> void register(BaseKernel kernel, Renderer<T> renderer) {
    kernel
        .getRenderer()
        .createRegistration(renderer.type())
        .register((value, context) -> put(renderer.render(value), context.getOutputContainer()));
  }

  private static void put(MimeBundle bundle, DisplayData data) {
    bundle.data().forEach(data::putData);
  }

  /** The way from {@link Display} to the running cell. */
  private record Port(BaseKernel kernel) implements DisplayPort {
    @Override
    public void show(String id, Object value) {
      DisplayData data = kernel.getRenderer().render(value);
      data.putTransientData(DisplayData.DISPLAY_ID_KEY, id);
      kernel.display(data);
    }

    @Override
    public void update(String id, Object value) {
      kernel.getIO().display.updateDisplay(id, kernel.getRenderer().render(value));
    }
  }
}
