package chainrule.grader.intake;

import chainrule.exercises.ipynb.FileProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the notebooks below a folder; never follows a link. */
final class FolderWalk extends SimpleFileVisitor<Path> {
  static final String ENDING = ".ipynb";

  static final String ALMOST = "does not end in .ipynb; expected the file as Jupyter saves it";

  private static final Pattern ALMOST_ENDING = Pattern.compile("(?is).*\\.ipynb\\.(json|txt)");
  private static final int DEEPEST = 12;
  private static final int NBGRADER_DEPTH = 3;

  private final Path root;
  private final ZoneNames zones;
  private final List<FoundFile> found = new ArrayList<>();

  private FolderWalk(Path root, ZoneNames zones) {
    this.root = root;
    this.zones = zones;
  }

  static List<FoundFile> of(Path folder, ZoneNames zones) throws IOException {
    FolderWalk walk = new FolderWalk(folder, zones);
    Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), DEEPEST, walk);
    if (walk.found.isEmpty()) {
      walk.found.add(
          FoundFile.problem(
              List.of(""), folder.toString(), Instant.now(), "holds no notebook (*.ipynb)"));
    }
    Path beside = isOfDownload(folder.toAbsolutePath().normalize()) ? folder.resolve("..") : folder;
    return walk.named(beside.resolve(GradescopeExport.FILE));
  }

  private List<FoundFile> named(Path metadata) {
    GradescopeExport export = GradescopeExport.NONE;
    if (Files.isRegularFile(metadata, LinkOption.NOFOLLOW_LINKS)) {
      try (InputStream in = Files.newInputStream(metadata, LinkOption.NOFOLLOW_LINKS)) {
        export = GradescopeExport.of(in.readNBytes(GradescopeExport.MAX_BYTES), zones);
      } catch (IOException e) {
        export = GradescopeExport.unreadable("cannot be read: " + FileProblem.words(e));
      }
    }
    List<FoundFile> named = export.named(found);
    if (export.problem() != null) {
      named.add(
          FoundFile.problem(List.of(""), metadata.toString(), Instant.now(), export.problem()));
    }
    return named;
  }

  @Override
  public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
    if (folder.equals(root)) {
      return FileVisitResult.CONTINUE;
    }
    String name = folder.getFileName().toString();
    if (name.startsWith(".") || name.equals("__MACOSX")) {
      return FileVisitResult.SKIP_SUBTREE;
    }
    if (isNotebookName(name)) {
      add(folder, attributes, "is a folder; expected a notebook file");
      return FileVisitResult.SKIP_SUBTREE;
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String name = file.getFileName().toString();
    if (isHidden(name)) {
      return FileVisitResult.CONTINUE;
    }
    if (isNotebookName(name)) {
      if (attributes.isSymbolicLink()) {
        add(file, attributes, "is a symbolic link; expected a notebook file");
      } else if (!attributes.isRegularFile()) {
        add(file, attributes, "is not a regular file; expected a notebook file");
      } else {
        found.add(notebook(route(root, file), file, attributes, zones));
      }
    } else if (isZipName(name)) {
      add(file, attributes, "is a zip inside a folder; give it on the command line instead");
    } else if (isAlmostNotebookName(name)) {
      add(file, attributes, ALMOST);
    }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) {
    boolean notebook = isNotebookName(file.getFileName().toString());
    found.add(
        FoundFile.problem(
            notebook ? route(root, file) : List.of(""),
            file.toString(),
            Instant.now(),
            "cannot be read: " + FileProblem.words(failure)));
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
    return failure == null ? FileVisitResult.CONTINUE : visitFileFailed(folder, failure);
  }

  /**
   * Returns whether a file is none of the student's: macOS and Jupyter put some beside notebooks. A
   * notebook whose name begins with a dot is one all the same, and is named.
   */
  static boolean isHidden(String name) {
    boolean made = name.startsWith("._") || name.startsWith(".~");
    return name.startsWith(".") && (made || !isNotebookName(name));
  }

  private static boolean isOfDownload(Path folder) {
    return DownloadName.ofFolder(String.valueOf(folder.getFileName())) != null;
  }

  /** Returns whether a browser or an editor has added an ending to a notebook's name. */
  static boolean isAlmostNotebookName(String name) {
    return ALMOST_ENDING.matcher(name).matches();
  }

  static boolean isNotebookName(String name) {
    return name.regionMatches(true, name.length() - ENDING.length(), ENDING, 0, ENDING.length());
  }

  static boolean isZipName(String name) {
    return name.regionMatches(true, name.length() - 4, ".zip", 0, 4);
  }

  /**
   * Returns the names from a folder down to a file in it; within nbgrader's tree, from {@code
   * submitted} down.
   */
  static List<String> route(Path folder, Path file) {
    Path from = folder.toAbsolutePath().normalize();
    Path path = file.toAbsolutePath().normalize();
    int first = from.getNameCount();
    for (int i = Math.max(0, first - NBGRADER_DEPTH); i < from.getNameCount(); i++) {
      if (from.getName(i).toString().equals(FileOwner.TREE)) {
        first = i;
      }
    }
    if (first > 0 && first == from.getNameCount() && isOfDownload(from)) {
      first--;
    }
    List<String> names = new ArrayList<>();
    path.subpath(first, path.getNameCount()).forEach(name -> names.add(name.toString()));
    return List.copyOf(names);
  }

  static FoundFile notebook(
      List<String> route, Path file, BasicFileAttributes attributes, ZoneNames zones) {
    HandInTime noted = HandInTime.beside(file, zones);
    Instant when = noted.or(attributes.lastModifiedTime().toInstant());
    return new FoundFile(route, file, file.toString(), when, noted, null);
  }

  private void add(Path file, BasicFileAttributes attributes, String problem) {
    found.add(
        FoundFile.problem(
            route(root, file),
            file.toString(),
            attributes.lastModifiedTime().toInstant(),
            problem));
  }
}
