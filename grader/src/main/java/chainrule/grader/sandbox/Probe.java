package chainrule.grader.sandbox;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Tries what no sandbox may allow, and says what it got away with; the grader runs it before it
 * trusts a sandbox.
 */
public final class Probe {
  private static final int MILLISECONDS = 500;

  private Probe() {}

  /**
   * Prints a line for each thing that succeeded, then {@code end}.
   *
   * @param arguments the port of a listener on loopback; the name of a variable that the grader's
   *     environment has, or an empty string; files that must not be readable
   */
  public static void main(String[] arguments) {
    connect(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[0]));
    if (!arguments[1].isEmpty() && System.getenv(arguments[1]) != null) {
      System.out.println("read the environment variable " + arguments[1]);
    }
    List.of(arguments).subList(2, arguments.length).forEach(Probe::read);
    write(Path.of("/probe"));
    write(Path.of("/dev/probe"));
    System.out.println("end");
  }

  private static void connect(InetAddress address, int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), MILLISECONDS);
      System.out.println("connected to " + socket.getRemoteSocketAddress());
    } catch (IOException expected) {
      // as it should be
    }
  }

  private static void read(String file) {
    try {
      Files.readAllBytes(Path.of(file));
      System.out.println("read " + file);
    } catch (IOException expected) {
      // as it should be
    }
  }

  private static void write(Path file) {
    try {
      Files.writeString(file, "probe");
      Files.delete(file);
      System.out.println("wrote " + file);
    } catch (IOException expected) {
      // as it should be
    }
  }
}
