package chainrule.grader.sandbox;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tries what no sandbox may allow, and says what it got away with; the grader runs it before it
 * trusts a sandbox.
 */
public final class EscapeProbes {
  private static final int MILLISECONDS = 300;

  /** An address that belongs to nobody (RFC 5737). */
  private static final byte[] OUTSIDE = {(byte) 192, 0, 2, 1};

  private EscapeProbes() {}

  /** Something that must not succeed. */
  @FunctionalInterface
  interface Attempt {
    /** Returns what it did, or null if it did nothing. */
    @Nullable String make() throws Exception;
  }

  /**
   * Prints a line for each thing that succeeded, then {@code end}. What takes memory comes after
   * that, since it ends the virtual machine where it is not allowed.
   *
   * @param arguments how many arguments the next list takes; the limits, as {@link LimitProbes} has
   *     them; the port of a listener on loopback; files and folders that must not be readable
   */
  public static void main(String[] arguments) {
    List<String> all = List.of(arguments);
    int limits = Integer.parseInt(all.get(0));
    LimitProbes excess = new LimitProbes(all.subList(1, 1 + limits));
    network(Integer.parseInt(all.get(1 + limits)));
    all.subList(2 + limits, all.size()).forEach(EscapeProbes::read);
    surroundings();
    writeEverywhere();
    excess.tryAll();
    System.out.println("end");
    excess.tryMemory();
    System.out.flush();
    Runtime.getRuntime().halt(0);
  }

  /** Makes an attempt and prints what it did. */
  static void attempt(Attempt attempt) {
    try {
      String done = attempt.make();
      if (done != null) {
        System.out.println(done);
      }
    } catch (Exception | LinkageError expected) {
      // as it should be
    } catch (OutOfMemoryError expected) {
      // as it should be too
    }
  }

  private static void network(int port) {
    attempt(
        () -> {
          try (Socket socket = new Socket()) {
            InetAddress here = InetAddress.getLoopbackAddress();
            socket.connect(new InetSocketAddress(here, port), MILLISECONDS);
            return "connected to " + socket.getRemoteSocketAddress();
          }
        });
    attempt(
        () -> {
          for (NetworkInterface one : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            if (!one.isLoopback() && one.isUp()) {
              return "has the network interface " + one.getName();
            }
          }
          return null;
        });
    attempt(
        () -> {
          try (DatagramSocket socket = new DatagramSocket()) {
            InetAddress address = InetAddress.getByAddress(OUTSIDE);
            socket.send(new DatagramPacket(new byte[1], 1, address, 9));
            return "sent a packet to " + address.getHostAddress();
          }
        });
    attempt(EscapeProbes::lookUp);
  }

  /** A name server that does not answer may take long, and is not waited for. */
  private static @Nullable String lookUp() throws InterruptedException {
    List<String> found = Collections.synchronizedList(new ArrayList<>());
    Thread thread =
        new Thread(
            () ->
                attempt(
                    () -> {
                      InetAddress address = InetAddress.getAllByName("example.org")[0];
                      found.add("looked up the address of " + address.getHostName());
                      return null;
                    }),
            "look-up");
    thread.setDaemon(true);
    thread.start();
    thread.join(MILLISECONDS);
    return found.isEmpty() ? null : found.get(0);
  }

  private static void read(String file) {
    attempt(
        () -> {
          Path path = Path.of(file);
          if (Files.isDirectory(path)) {
            try (var entries = Files.list(path)) {
              return "listed " + file + " with " + entries.count() + " entries";
            }
          }
          try (var in = Files.newInputStream(path)) {
            return in.read() < 0 ? null : "read " + file;
          }
        });
  }

  private static void surroundings() {
    attempt(
        () -> {
          List<String> names = new ArrayList<>(System.getenv().keySet());
          names.remove("PWD"); // where it is, said by bubblewrap
          return names.isEmpty() ? null : "read the environment variable " + names.get(0);
        });
    attempt(
        () -> {
          try (var entries = Files.list(Path.of("/proc"))) {
            long processes =
                entries
                    .filter(entry -> entry.getFileName().toString().matches("\\d+"))
                    .filter(Files::isReadable)
                    .count();
            return processes > 2 ? "saw " + processes + " processes" : null;
          }
        });
  }

  private static void writeEverywhere() {
    List<String> folders =
        List.of("/", "/dev", "/dev/shm", "/etc", "/home", "/kit", "/proc", "/root", "/run", "/usr");
    folders.forEach(folder -> write(Path.of(folder)));
    write(Path.of("/var/tmp"));
    write(Path.of("/run/lock"));
    write(Path.of(System.getProperty("java.home"), "lib"));
    write(Path.of(System.getProperty("user.dir")).toAbsolutePath());
  }

  private static void write(Path folder) {
    if (folder.equals(Path.of(System.getProperty("java.io.tmpdir")))) {
      return;
    }
    attempt(
        () -> {
          Path file = folder.resolve("probe-of-the-sandbox");
          Files.writeString(file, "probe");
          try {
            Files.delete(file);
          } catch (IOException e) {
            return "wrote " + file + ", and it is still there";
          }
          return "wrote in " + folder;
        });
  }
}
