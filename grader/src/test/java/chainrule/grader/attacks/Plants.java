package chainrule.grader.attacks;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * What attackers are after: a secret in a file and one behind a port, and a name for what stays.
 */
final class Plants implements AutoCloseable {
  private final String secret = UUID.randomUUID().toString();
  private final String mark = "attack" + UUID.randomUUID().toString().replace("-", "");
  private final AtomicInteger contacts = new AtomicInteger();
  private final Path file;
  private final ServerSocket server;
  private final DatagramSocket datagrams;

  Plants() throws IOException {
    Path home = Path.of(System.getProperty("user.home"));
    file = Files.createTempFile(home, "chainrule-planted", ".txt");
    Files.writeString(file, secret);
    server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    datagrams =
        new DatagramSocket(
            new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getLocalPort()));
    start(this::serve);
    start(this::hear);
  }

  /** Returns an attack's code with what is planted named in it. */
  String named(String code) {
    return code.replace("@SECRET@", file.toString())
        .replace("@PORT@", "" + server.getLocalPort())
        .replace("@MARK@", mark);
  }

  String secret() {
    return secret;
  }

  int contacts() {
    return contacts.get();
  }

  /** Returns files and processes of this machine that bear the mark of an attack. */
  List<String> left() throws IOException {
    List<Path> folders =
        Stream.of(System.getProperty("java.io.tmpdir"), "/var/tmp", "/dev/shm", ".", "/")
            .map(Path::of)
            .toList();
    Stream.Builder<String> left = Stream.builder();
    for (Path folder : Stream.concat(folders.stream(), Stream.of(file.getParent())).toList()) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          files.map(Path::toString).filter(name -> name.contains(mark)).forEach(left::add);
        }
      }
    }
    ProcessHandle.allProcesses()
        .map(process -> process.info().commandLine().orElse(""))
        .filter(line -> line.contains(mark))
        .forEach(left::add);
    return left.build().toList();
  }

  @Override
  public void close() throws IOException {
    Files.delete(file);
    server.close();
    datagrams.close();
  }

  private void serve() {
    try {
      while (true) {
        try (Socket caller = server.accept()) {
          contacts.incrementAndGet();
          caller.getOutputStream().write(secret.getBytes(StandardCharsets.UTF_8));
        }
      }
    } catch (IOException closed) {
      // everything is graded
    }
  }

  private void hear() {
    try {
      while (true) {
        datagrams.receive(new DatagramPacket(new byte[1], 1));
        contacts.incrementAndGet();
      }
    } catch (IOException closed) {
      // everything is graded
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "planted");
    thread.setDaemon(true);
    thread.start();
  }
}
