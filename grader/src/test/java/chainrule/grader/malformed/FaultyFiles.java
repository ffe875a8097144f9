package chainrule.grader.malformed;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes what {@code corpus.yaml} describes, each fault in a folder of its own. */
final class FaultyFiles {
  /** Begins as a notebook does. */
  static final String CUT = "{\"cells\": [\"cut here ";

  private static final String START = "{\"nbformat\": 4, \"cells\": [";
  private static final int MILLION = 1_000_000;

  private final Path folder;
  private final String name;

  private FaultyFiles(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  /**
   * Makes a fault.
   *
   * @param folder an empty folder
   * @return what is to be given on the command line
   */
  static List<Path> make(Fault fault, Path folder) throws IOException, InterruptedException {
    if (fault.maker().startsWith("zip-") && !fault.maker().equals("zip-bytes")) {
      Path zip = folder.resolve("class.zip");
      Files.write(zip, FaultyZips.make(fault.maker()));
      return List.of(zip);
    }
    return new FaultyFiles(folder, fault.fileName()).make(fault.maker());
  }

  /** Returns the notebook that is right in its one answer. */
  static byte[] right() throws IOException {
    return committed("source-as-text.ipynb");
  }

  private static byte[] committed(String name) throws IOException {
    try (InputStream in = Fault.resource(name)) {
      return in.readAllBytes();
    }
  }

  private List<Path> make(String maker) throws IOException, InterruptedException {
    Path file = folder.resolve(name);
    switch (maker) {
      case "file" -> Files.write(file, committed(name));
      case "named-cut" -> Files.writeString(file, CUT);
      case "named-right" -> Files.write(file, right());
      case "nested" -> Files.writeString(file, START + "[".repeat(MILLION));
      case "million-cells" -> Files.writeString(file, START + "{},".repeat(MILLION) + "{}]}");
      case "outputs" -> Files.writeString(file, withOutputs(8 * MILLION));
      case "zip-bytes" -> Files.write(file, FaultyZips.make("zip-bytes"));
      case "sparse" -> sparse(file, 200L << 20);
      case "link" -> Files.createSymbolicLink(file, Files.write(folder.resolve("x"), right()));
      case "link-to-nowhere" -> Files.createSymbolicLink(file, Path.of("nowhere"));
      case "link-to-itself" -> Files.createSymbolicLink(file, file);
      case "folder" -> Files.write(Files.createDirectory(file).resolve("in.ipynb"), right());
      case "pipe" -> run("mkfifo", file.toString());
      case "cases" -> write("Maria.ipynb", "maria.ipynb");
      case "code-points" -> write("J\u00FCrgen.ipynb", "Ju\u0308rgen.ipynb");
      case "right-and-broken" -> {
        write("submitted/carol/h1/a.ipynb");
        Files.writeString(folder.resolve("submitted/carol/h1/b.ipynb"), CUT);
      }
      case "twice" -> {
        write("first/twin.ipynb", "second/twin.ipynb");
        return List.of(folder.resolve("first"), folder.resolve("second"));
      }
      default -> throw new IllegalArgumentException("no maker " + maker);
    }
    return List.of(folder);
  }

  private void write(String... names) throws IOException {
    for (String one : names) {
      Path file = folder.resolve(one);
      Files.createDirectories(file.getParent());
      Files.write(file, right());
    }
  }

  private static String withOutputs(int size) throws IOException {
    String output =
        "\"outputs\": [{\"output_type\": \"stream\", \"name\": \"stdout\", \"text\": \""
            + "o".repeat(size)
            + "\"}]";
    return new String(right(), StandardCharsets.UTF_8).replace("\"outputs\": []", output);
  }

  private static void sparse(Path file, long size) throws IOException {
    try (RandomAccessFile hole = new RandomAccessFile(file.toFile(), "rw")) {
      hole.setLength(size);
    }
  }

  private static void run(String... command) throws IOException, InterruptedException {
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IOException(String.join(" ", command) + " ends with status " + status);
    }
  }
}
