package chainrule.grader.intake;

import chainrule.exercises.ipynb.Notebook;
import chainrule.exercises.ipynb.NotebookException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects the notebooks of one homework; what was unpacked is removed when it is closed. */
public final class Intake implements AutoCloseable {
  private final String homework;
  private final List<HandedIn> accepted = new ArrayList<>();
  private final List<Refused> refused = new ArrayList<>();
  private @Nullable Path unpacked;
  private int archives;

  /**
   * Makes an intake.
   *
   * @param homework the homework's short name, such as {@code h5}
   */
  public Intake(String homework) {
    this.homework = homework;
  }

  /**
   * Collects what the paths hold.
   *
   * @param paths notebooks, folders and zips; each must exist
   * @throws IOException if a folder cannot be listed or a zip not be unpacked
   */
  public Batch collect(List<Path> paths) throws IOException {
    Map<Path, Found> found = new LinkedHashMap<>();
    int nameless = 0;
    for (Path path : paths) {
      for (Found one : find(path)) {
        Path key = one.file() == null ? Path.of("problem", "" + nameless++) : real(one.file());
        found.putIfAbsent(key, one);
      }
    }
    for (Map.Entry<String, List<Found>> student : byStudent(found.values()).entrySet()) {
      examine(student.getValue());
    }
    accepted.sort(Comparator.comparing(HandedIn::student));
    refused.sort(Comparator.comparing(Refused::shown));
    return new Batch(List.copyOf(accepted), List.copyOf(refused));
  }

  private List<Found> find(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return FolderWalk.of(path);
    }
    Path folder = path.toAbsolutePath().getParent();
    List<String> route = FolderWalk.route(folder == null ? path : folder, path);
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    if (!attributes.isRegularFile()) {
      String problem = "is neither a file nor a folder";
      return List.of(Found.problem(route, path.toString(), Instant.now(), problem));
    }
    if (isZip(path)) {
      return Archive.notebooks(path, newRoom());
    }
    Instant when = FolderWalk.when(path, attributes);
    return List.of(new Found(route, path, path.toString(), when, null));
  }

  private static boolean isZip(Path path) {
    if (FolderWalk.isZipName(path.getFileName().toString())) {
      return true;
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] magic = in.readNBytes(4);
      return magic.length == 4 && magic[0] == 'P' && magic[1] == 'K' && magic[2] == 3;
    } catch (IOException e) {
      return false;
    }
  }

  private Path newRoom() throws IOException {
    if (unpacked == null) {
      unpacked = Files.createTempDirectory("chainrule-intake");
    }
    return Files.createDirectory(unpacked.resolve("zip" + archives++));
  }

  /** Groups files by student; names that differ only in case are one student's. */
  private Map<String, List<Found>> byStudent(Iterable<Found> found) {
    Map<String, List<Found>> students = new LinkedHashMap<>();
    for (Found one : found) {
      String key = Normalizer.normalize(student(one), Normalizer.Form.NFC);
      students.computeIfAbsent(key.toLowerCase(Locale.ROOT), k -> new ArrayList<>()).add(one);
    }
    return students;
  }

  /** Takes the one notebook that a student handed in, or refuses all that are there. */
  private void examine(List<Found> found) {
    List<Found> own = found.stream().filter(this::isInFolderOfThisHomework).toList();
    List<Found> candidates = own.isEmpty() ? found : own;
    List<HandedIn> readable = new ArrayList<>();
    for (Found one : candidates) {
      HandedIn notebook = read(one);
      if (notebook != null) {
        readable.add(notebook);
      }
    }
    if (readable.size() == 1) {
      accepted.add(readable.get(0));
      return;
    }
    for (HandedIn one : readable) {
      String others =
          String.join(
              ", ", readable.stream().filter(o -> !o.equals(one)).map(HandedIn::shown).toList());
      refused.add(
          new Refused(
              one.student(),
              one.shown(),
              "the same student also handed in " + others + "; expected one notebook",
              one.when()));
    }
  }

  private @Nullable HandedIn read(Found found) {
    String problem = found.problem();
    Path file = found.file();
    if (file != null) {
      try {
        Notebook notebook = Notebook.read(file);
        problem = Recognition.problem(notebook, homework);
        if (problem == null) {
          String digest = FileNames.sha256(Files.readAllBytes(file));
          return new HandedIn(student(found), file, found.shown(), found.when(), digest);
        }
      } catch (NotebookException e) {
        problem = withoutName(String.valueOf(e.getMessage()), file);
      } catch (IOException e) {
        problem = "cannot be read: " + e.getMessage();
      }
    }
    String student = student(found);
    refused.add(
        new Refused(
            student.isEmpty() ? null : student,
            found.shown(),
            problem == null ? "cannot be read" : problem,
            found.when()));
    return null;
  }

  private static String withoutName(String message, Path file) {
    String name = file + ": ";
    return message.startsWith(name) ? message.substring(name.length()) : message;
  }

  /** Returns whose a file is: in nbgrader's tree the folder two above it says so. */
  private static String student(Found found) {
    List<String> route = found.route();
    if (route.size() >= 3) {
      return route.get(route.size() - 3);
    }
    String name = found.name();
    return FolderWalk.isNotebookName(name)
        ? name.substring(0, name.length() - FolderWalk.ENDING.length())
        : name;
  }

  private boolean isInFolderOfThisHomework(Found found) {
    List<String> route = found.route();
    String folder = route.size() < 3 ? "" : route.get(route.size() - 2).toLowerCase(Locale.ROOT);
    return folder.equals(homework) || folder.startsWith(homework + "-");
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath();
    }
  }

  @Override
  public void close() throws IOException {
    if (unpacked != null) {
      try (Stream<Path> files = Files.walk(unpacked)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    }
  }
}
