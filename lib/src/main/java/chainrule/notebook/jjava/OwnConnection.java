package chainrule.notebook.jjava;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import jdk.jshell.JShell;
import org.dflib.jjava.jupyter.channels.JupyterConnection;
import org.dflib.jjava.jupyter.channels.JupyterSocket;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.KernelConnectionProperties;
import org.dflib.jjava.jupyter.kernel.comm.CommManager;
import org.dflib.jjava.jupyter.messages.MessageType;

/**
 * Listens to Jupyter in the place of JJava's main method.
 *
 * <p>Who answers a kind of request is set at the connection, and that of JJava is a local variable
 * of its main method. When the kernel is ready, just before that method listens, it tells the
 * kernel's comm manager. This one then listens itself and does not return; it returns, and JJava
 * listens, where another version of JJava has not what it takes.
 */
final class OwnConnection extends CommManager {

  private final BaseKernel kernel;
  private final JShell shell;
  private final Path file;
  private boolean listening;

  private OwnConnection(BaseKernel kernel, JShell shell, Path file) {
    this.kernel = kernel;
    this.shell = shell;
    this.file = file;
  }

  /**
   * Prepares a kernel that has not connected yet.
   *
   * @param file Jupyter's connection file
   * @throws ReflectiveOperationException if the kernel is not the JJava that we know
   */
  static void prepare(BaseKernel kernel, JShell shell, Path file)
      throws ReflectiveOperationException {
    Field place = BaseKernel.class.getDeclaredField("commManager");
    place.setAccessible(true);
    place.set(kernel, new OwnConnection(kernel, shell, file));
  }

  @Override
  public void setIOPubChannel(JupyterSocket channel) {
    super.setIOPubChannel(channel);
    if (listening) {
      return;
    }
    listening = true;
    try {
      JupyterConnection connection = connection();
      connection.connect();
      connection.waitUntilClose();
      System.exit(0);
    } catch (IOException | GeneralSecurityException | LinkageError e) {
      // Names without their Javadoc are better than a kernel that does not start.
      super.setIOPubChannel(channel);
    }
  }

  private JupyterConnection connection() throws IOException, GeneralSecurityException {
    var connection =
        new JupyterConnection(KernelConnectionProperties.parse(Files.readString(file)));
    kernel.becomeHandlerForConnection(connection);
    connection.setHandler(MessageType.INSPECT_REQUEST, new Inspection(shell));
    return connection;
  }
}
