package chainrule.notebook.jjava;

import chainrule.notebook.Display;
import chainrule.notebook.DisplayPort;
import chainrule.notebook.MimeBundle;
import chainrule.notebook.Renderers;
import chainrule.notebook.Renderers.Renderer;
import chainrule.notebook.WarmUp;
import chainrule.notebook.cell.ExceptionOrigin;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import jdk.jshell.JShell;
import org.dflib.jjava.jupyter.Extension;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;

/**
 * Teaches a JJava kernel to show the kit's values, tables and charts.
 *
 * <p>The kernel finds it through its {@code Extension} service when the library is on its class
 * path. It never throws, for an extension that throws stops the kernel.
 */
public final class JJavaAdapter implements Extension {

  private static final String DISPLAY_ID = "display_id";

  /** Made by the kernel. */
  public JJavaAdapter() {}

  /** Called by the kernel when it starts. */
  @Override
  public void install(BaseKernel kernel) {
    try {
      for (Renderer<?> renderer : Renderers.all()) {
        register(kernel, renderer);
      }
      Display.connect(new Port(kernel));
    } catch (RuntimeException | LinkageError e) {
      // A kernel that shows our values as plain text is better than a kernel that does not start.
      Display.connect(null);
    }
    CompletableFuture<Void> ready = WarmUp.start();
    try {
      JShell shell = (JShell) kernel.getClass().getMethod("getJShell").invoke(kernel);
      CellEvaluator.install(kernel, shell, ready);
      Optional<Path> file = KernelMain.connectionFile();
      if (file.isPresent()) {
        OwnConnection.prepare(kernel, shell, file.get());
      }
    } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
      // Another version of the kernel evaluates its cells, and says what names mean, its own way.
      ExceptionOrigin.connect(null);
      ready.join();
    }
  }

  /** Called by the kernel when it stops. */
  @Override
  public void uninstall(BaseKernel kernel) {
    Display.connect(null);
    ExceptionOrigin.connect(null);
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
      data.putTransientData(DISPLAY_ID, id);
      kernel.display(data);
    }

    @Override
    public void update(String id, Object value) {
      kernel.getIO().display.updateDisplay(id, kernel.getRenderer().render(value));
    }
  }
}
