package chainrule.notebook.jjava;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.notebook.Display;
import chainrule.notebook.KernelContract;
import chainrule.notebook.Samples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import org.dflib.jjava.jupyter.Extension;
import org.dflib.jjava.jupyter.channels.JupyterConnection;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.JupyterIO;
import org.dflib.jjava.jupyter.kernel.KernelConnectionProperties;
import org.dflib.jjava.jupyter.kernel.LanguageInfo;
import org.dflib.jjava.jupyter.kernel.ReplacementOptions;
import org.dflib.jjava.jupyter.kernel.comm.CommManager;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.magic.MagicsRegistry;
import org.dflib.jjava.jupyter.kernel.util.StringStyler;
import org.junit.jupiter.api.Test;

/** The adapter in a kernel built on JJava's base library. */
class JJavaAdapterTests extends KernelContract {

  @Override
  protected AutoCloseable start(String connectionFile) throws Exception {
    var kernel = new SampleKernel();
    onlyExtension().install(kernel);
    var connection = new JupyterConnection(KernelConnectionProperties.parse(connectionFile));
    kernel.becomeHandlerForConnection(connection);
    connection.connect();
    return connection::close;
  }

  @Test
  void jjavaFindsTheAdapterAsAService() {
    assertThat(onlyExtension()).isInstanceOf(JJavaAdapter.class);
  }

  @Test
  void installSurvivesAKernelWhoseRendererThrows() {
    new JJavaAdapter().install(new BrokenKernel());
    assertThat(Display.inNotebook()).isFalse();
  }

  @Test
  void uninstallLeavesTheTerminal() {
    var adapter = new JJavaAdapter();
    adapter.install(new SampleKernel());
    adapter.uninstall(new SampleKernel());
    assertThat(Display.inNotebook()).isFalse();
  }

  private static Extension onlyExtension() {
    List<Extension> found =
        ServiceLoader.load(Extension.class).stream().map(ServiceLoader.Provider::get).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static class SampleKernel extends BaseKernel {
    SampleKernel() {
      super(
          "sample",
          "1",
          new LanguageInfo("java", "17", "text/x-java", ".java", "java", null, null),
          List.of(),
          null,
          new JupyterIO(StandardCharsets.UTF_8),
          new CommManager(),
          new Renderer(),
          null,
          new MagicsRegistry(),
          true,
          new StringStyler("", "", "", line -> ""));
    }

    @Override
    public Object evalRaw(String code) {
      try {
        return Samples.run(code);
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public DisplayData inspect(String code, int at, boolean extraDetail) {
      return DisplayData.EMPTY;
    }

    @Override
    public ReplacementOptions complete(String code, int at) {
      return new ReplacementOptions(List.of(), at, at);
    }

    @Override
    public String isComplete(String code) {
      return IS_COMPLETE_YES;
    }
  }

  private static final class BrokenKernel extends SampleKernel {
    @Override
    public Renderer getRenderer() {
      throw new IllegalStateException("no renderer");
    }
  }
}
