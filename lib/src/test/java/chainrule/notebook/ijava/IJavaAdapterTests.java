package chainrule.notebook.ijava;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.notebook.Display;
import chainrule.notebook.KernelContract;
import chainrule.notebook.Samples;
import io.github.spencerpark.ijava.IJava;
import io.github.spencerpark.jupyter.channels.JupyterConnection;
import io.github.spencerpark.jupyter.kernel.BaseKernel;
import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import io.github.spencerpark.jupyter.kernel.LanguageInfo;
import io.github.spencerpark.jupyter.kernel.display.DisplayData;
import io.github.spencerpark.jupyter.kernel.display.Renderer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The adapter in a kernel built on IJava's base library. */
@Tag("slow")
class IJavaAdapterTests extends KernelContract {

  @Override
  protected AutoCloseable start(String connectionFile) throws Exception {
    var kernel = new SampleKernel();
    Logger.getLogger("").setLevel(Level.WARNING);
    IJava.setKernelInstance(kernel);
    IJavaAdapter.install();
    var connection = new JupyterConnection(KernelConnectionProperties.parse(connectionFile));
    kernel.becomeHandlerForConnection(connection);
    connection.connect();
    return connection::close;
  }

  @AfterEach
  void forgetKernel() {
    IJava.setKernelInstance(null);
    IJava.setBroken(false);
  }

  @Test
  void installDoesNothingWithoutAKernel() {
    Display.connect(null);
    IJava.setKernelInstance(null);
    IJavaAdapter.install();
    assertThat(Display.inNotebook()).isFalse();
  }

  @Test
  void installSurvivesAnIJavaThatThrows() {
    IJava.setBroken(true);
    IJavaAdapter.install();
    assertThat(Display.inNotebook()).isFalse();
  }

  @Test
  void installSurvivesAKernelWhoseRendererThrows() {
    IJava.setKernelInstance(new BrokenKernel());
    IJavaAdapter.install();
    assertThat(Display.inNotebook()).isFalse();
  }

  @Test
  void startUpSnippetNamesTheAdapter() throws Exception {
    Path snippet = Path.of(System.getProperty("chainrule.root"), "notebooks", "ijava-startup.jsh");
    assertThat(Files.readString(snippet).strip())
        .isEqualTo(IJavaAdapter.class.getName() + ".install();");
  }

  private static class SampleKernel extends BaseKernel {
    @Override
    public DisplayData eval(String code) throws Exception {
      Object value = Samples.run(code);
      return value == null ? null : getRenderer().render(value);
    }

    @Override
    public LanguageInfo getLanguageInfo() {
      return new LanguageInfo("java", "17", "text/x-java", ".java", "java", null, null);
    }
  }

  private static final class BrokenKernel extends SampleKernel {
    @Override
    public Renderer getRenderer() {
      throw new IllegalStateException("no renderer");
    }
  }
}
