package chainrule.grader.gradescope;

import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.instructor.HomeworkSources;
import chainrule.grader.build.KitFolder;
import chainrule.grader.export.GradescopeResults;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * The zip that an instructor uploads to Gradescope as the autograder of one homework: {@code
 * setup.sh}, {@code run_autograder}, and the kit's jars, hidden checks and all.
 *
 * @see "Gradescope, Autograder Specifications"
 */
public final class AutograderZip {
  /** Where Gradescope unpacks the zip. */
  private static final String SOURCE = "/autograder/source/";

  private static final Pattern SEPARATOR = Pattern.compile(File.pathSeparator, Pattern.LITERAL);

  /** Pages and gradebooks are not made there: formulas on pages, SQLite. */
  private static final Pattern UNNEEDED = Pattern.compile("(mathjax|sqlite-jdbc)-.*\\.jar");

  private static final int PROGRAM = 0100755;
  private static final int FILE = 0100644;
  private static final int FAST = 1;

  private final Assignment assignment;
  private final KitFolder kit;
  private final List<Path> classPath;

  private AutograderZip(Assignment assignment, KitFolder kit, List<Path> classPath) {
    this.assignment = assignment;
    this.kit = kit;
    this.classPath = classPath;
  }

  /**
   * Returns the autograder of a homework, made of what this process runs from.
   *
   * @param kit the copy of the kit that holds its folder and the data sets
   */
  public static AutograderZip of(Assignment assignment, KitFolder kit) {
    return of(
        assignment,
        kit,
        SEPARATOR
            .splitAsStream(System.getProperty("java.class.path"))
            .filter(entry -> !entry.isEmpty())
            .map(Path::of)
            .toList());
  }

  static AutograderZip of(Assignment assignment, KitFolder kit, List<Path> classPath) {
    return new AutograderZip(
        assignment,
        kit,
        classPath.stream()
            .filter(Files::exists)
            .filter(entry -> !UNNEEDED.matcher(entry.getFileName().toString()).matches())
            .toList());
  }

  /**
   * Writes the zip, whole or not at all.
   *
   * @param folder made if it is not there
   * @param overwrite whether a zip that is already there is replaced
   * @return the file, such as {@code h5-gradescope.zip}
   * @throws FileAlreadyExistsException if it is there and must not be replaced
   */
  public Path write(Path folder, boolean overwrite) throws IOException {
    Path file = folder.resolve(assignment.id() + "-gradescope.zip");
    if (!overwrite && Files.exists(file)) {
      throw new FileAlreadyExistsException(
          file.toString(), null, "is already there; --force replaces it");
    }
    Files.createDirectories(folder);
    Path draft = Files.createTempFile(folder, "." + file.getFileName(), ".draft");
    try {
      try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(draft)) {
        zip.setLevel(FAST); // jars are packed already
        write(zip);
      }
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(draft);
    }
    return file;
  }

  private void write(ZipArchiveOutputStream zip) throws IOException {
    put(zip, "setup.sh", PROGRAM, script("setup.sh"));
    put(zip, "run_autograder", PROGRAM, script("run_autograder.sh"));
    put(zip, "failed.json", FILE, GradescopeResults.none(Autograder.GAVE_UP));
    List<String> jars = new ArrayList<>();
    for (Path entry : classPath) {
      String name = String.format(Locale.ROOT, "lib/%02d-%s", jars.size(), entry.getFileName());
      String jar = name.endsWith(".jar") ? name : name + ".jar";
      begin(zip, jar, FILE);
      if (Files.isDirectory(entry)) {
        pack(entry, zip);
      } else {
        Files.copy(entry, zip);
      }
      zip.closeArchiveEntry();
      jars.add(SOURCE + jar);
    }
    put(zip, "autograder.args", FILE, arguments(jars));
    Path datasets = kit.root().resolve("datasets");
    for (Path file : filesIn(datasets)) {
      begin(zip, "datasets/" + slashed(datasets.relativize(file)), FILE);
      Files.copy(file, zip);
      zip.closeArchiveEntry();
    }
  }

  private String arguments(List<String> jars) throws IOException {
    String name =
        HomeworkSources.of(kit.root(), assignment.id())
            .map(HomeworkSources::name)
            .orElse(assignment.id().toString());
    return String.join(
        "\n",
        "-cp",
        String.join(":", jars),
        "-Xmx96m",
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Dfile.encoding=UTF-8",
        "-D" + KitFolder.ROOT_PROPERTY + "=" + SOURCE,
        Autograder.class.getName(),
        assignment.id().toString(),
        name + ".ipynb",
        "/autograder\n");
  }

  /** Makes a jar of a folder of classes. */
  private static void pack(Path folder, ZipArchiveOutputStream out) throws IOException {
    Path jar = Files.createTempFile("classes", ".jar");
    try {
      try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(jar)) {
        zip.setLevel(FAST);
        for (Path file : filesIn(folder)) {
          begin(zip, slashed(folder.relativize(file)), FILE);
          Files.copy(file, zip);
          zip.closeArchiveEntry();
        }
      }
      Files.copy(jar, out);
    } finally {
      Files.delete(jar);
    }
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static void put(ZipArchiveOutputStream zip, String name, int mode, String text)
      throws IOException {
    begin(zip, name, mode);
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeArchiveEntry();
  }

  /** The time is always the same, so that the same kit gives the same zip. */
  private static void begin(ZipArchiveOutputStream zip, String name, int mode) throws IOException {
    ZipArchiveEntry entry = new ZipArchiveEntry(name);
    entry.setTime(0);
    entry.setUnixMode(mode);
    zip.putArchiveEntry(entry);
  }

  private static String script(String name) throws IOException {
    try (InputStream in =
        Objects.requireNonNull(AutograderZip.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }
}
