package chainrule.grader.sandbox;

import java.io.Closeable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tries to take more of everything than a sandbox gets. */
final class LimitProbes {
  private static final Pattern CPU = Pattern.compile("Max cpu time +(\\w+) ");
  private static final int MORE = 16;
  private static final int MEBIBYTE = 1 << 20;

  private final long cpuSeconds;
  private final int openFiles;
  private final long fileBytes;
  private final long dataBytes;
  private final int tasks;
  private final long temporaryBytes;
  private final boolean mayStart;
  private final int heapBytes;
  private final int directBytes;

  /** Takes the limits, in the order of the fields. */
  LimitProbes(List<String> limits) {
    this.cpuSeconds = Long.parseLong(limits.get(0));
    this.openFiles = Integer.parseInt(limits.get(1));
    this.fileBytes = Long.parseLong(limits.get(2));
    this.dataBytes = Long.parseLong(limits.get(3));
    this.tasks = Integer.parseInt(limits.get(4));
    this.temporaryBytes = Long.parseLong(limits.get(5));
    this.mayStart = Boolean.parseBoolean(limits.get(6));
    this.heapBytes = Integer.parseInt(limits.get(7));
    this.directBytes = Integer.parseInt(limits.get(8));
  }

  void tryAll() {
    EscapeProbes.attempt(this::cpuTime);
    EscapeProbes.attempt(this::longFile);
    EscapeProbes.attempt(this::manyFiles);
    EscapeProbes.attempt(this::output);
    EscapeProbes.attempt(this::process);
    EscapeProbes.attempt(this::open);
    EscapeProbes.attempt(this::threads);
    EscapeProbes.attempt(this::direct);
  }

  /** Takes memory; the virtual machine may end over it. */
  void tryMemory() {
    EscapeProbes.attempt(this::outsideTheHeap);
    EscapeProbes.attempt(this::heap);
  }

  /** Waiting for the end of the time would take as long. */
  private @Nullable String cpuTime() throws IOException {
    Matcher limit = CPU.matcher(Files.readString(Path.of("/proc/self/limits")));
    if (!limit.find()) {
      return "has an unknown limit of CPU time";
    }
    String seconds = limit.group(1);
    return seconds.equals("unlimited") || Long.parseLong(seconds) > cpuSeconds
        ? "may take " + seconds + " seconds of CPU time"
        : null;
  }

  private String longFile() throws IOException {
    Path folder = Files.createTempDirectory("probe");
    Path file = folder.resolve("long");
    try (var out = Files.newOutputStream(file)) {
      byte[] block = new byte[MEBIBYTE / 4];
      for (long written = 0; written <= fileBytes; written += block.length) {
        out.write(block);
      }
      return "wrote a file of more than " + fileBytes + " bytes";
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  private String manyFiles() throws IOException {
    Path folder = Files.createTempDirectory("probe");
    List<Path> files = new ArrayList<>();
    byte[] block = new byte[MEBIBYTE];
    try {
      for (long written = 0; written <= temporaryBytes; written += block.length) {
        Path file = folder.resolve("part" + files.size());
        files.add(file);
        Files.write(file, block);
      }
      return "wrote more than " + temporaryBytes + " bytes of temporary files";
    } finally {
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
      Files.delete(folder);
    }
  }

  /** Standard error goes to a file here, and nowhere when a student's code runs. */
  private String output() throws IOException {
    try (FileOutputStream error = new FileOutputStream(FileDescriptor.err)) {
      byte[] block = new byte[MEBIBYTE / 4];
      for (long written = 0; written <= fileBytes; written += block.length) {
        error.write(block);
      }
    }
    return "printed more than " + fileBytes + " bytes";
  }

  private @Nullable String process() throws IOException {
    if (mayStart) {
      return null;
    }
    new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-version")
        .start()
        .destroyForcibly();
    return "started a process";
  }

  private String open() throws IOException {
    List<Closeable> files = new ArrayList<>();
    try {
      for (int i = 0; i <= openFiles; i++) {
        files.add(Files.newInputStream(Path.of("/dev/null")));
      }
      return "opened " + files.size() + " files";
    } finally {
      for (Closeable file : files) {
        file.close();
      }
    }
  }

  private String threads() {
    CountDownLatch end = new CountDownLatch(1);
    int started = 0;
    try {
      for (; started < tasks + MORE; started++) {
        Thread thread = new Thread(null, () -> await(end), "probe", MEBIBYTE / 4);
        thread.setDaemon(true);
        thread.start();
      }
      return "started " + started + " threads";
    } finally {
      end.countDown();
    }
  }

  private static void await(CountDownLatch end) {
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private String direct() {
    ByteBuffer buffer = ByteBuffer.allocateDirect(directBytes + MEBIBYTE);
    return "took " + buffer.capacity() + " bytes of direct memory";
  }

  /** In one piece, so that the virtual machine keeps enough to say that it failed. */
  private String outsideTheHeap() throws ReflectiveOperationException {
    Class<?> type = Class.forName("sun.misc.Unsafe");
    Field field = type.getDeclaredField("theUnsafe");
    field.setAccessible(true);
    type.getMethod("allocateMemory", long.class).invoke(field.get(null), dataBytes);
    return "took " + dataBytes + " bytes outside of the heap";
  }

  private String heap() {
    byte[] all = new byte[heapBytes];
    return "took " + all.length + " bytes of heap";
  }
}
