package chainrule.grader.intake;

import chainrule.exercises.HomeworkId;
import chainrule.exercises.ipynb.FileProblem;
import chainrule.exercises.ipynb.Notebook;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.files.ScratchFolder;
import chainrule.grader.result.SubmissionResult;
import chainrule.grader.roster.Roster;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects the notebooks of one homework; what was unpacked is removed when it is closed. */
public final class Intake implements AutoCloseable {
  private static final int MOST_NAMED = 3;

  /** Stands where bytes were that are no character. */
  private static final char UNREADABLE = '\uFFFD';

  private final HomeworkId homework;
  private final ZoneNames zones;
  private final Roster roster;
  private final Reading reading;
  private final List<GradableNotebook> accepted = new ArrayList<>();
  private final List<RefusedFile> refused = new ArrayList<>();
  private @Nullable ScratchFolder unpacked;
  private int archives;

  /**
   * Makes an intake.
   *
   * @param homework which notebooks to take
   */
  public Intake(HomeworkId homework) {
    this(homework, List.of(), Roster.NONE);
  }

  /**
   * Makes an intake.
   *
   * @param homework which notebooks to take
   * @param zones time zones of whoever grades; they decide what {@code CST} means in a hand-in time
   * @param roster says whose a submission is, whatever it calls the student
   */
  public Intake(HomeworkId homework, List<ZoneId> zones, Roster roster) {
    this(homework, zones, roster, Notebook::read);
  }

  Intake(HomeworkId homework, List<ZoneId> zones, Roster roster, Reading reading) {
    this.homework = homework;
    this.roster = roster;
    this.zones = new ZoneNames(zones);
    this.reading = reading;
  }

  /** Reads a notebook file. */
  interface Reading {
    Notebook read(Path file) throws NotebookException;
  }

  /**
   * Collects what the paths hold.
   *
   * @param paths notebooks, folders and zips; each must exist
   * @throws IOException if a folder cannot be listed or a zip not be unpacked
   */
  public IntakeBatch collect(List<Path> paths) throws IOException {
    Map<List<Object>, FoundFile> found = new LinkedHashMap<>();
    int nameless = 0;
    for (Path path : paths) {
      for (FoundFile one : find(path)) {
        Path key = one.file() == null ? Path.of("problem", "" + nameless++) : real(one.file());
        String student = Objects.requireNonNullElse(one.place().student(), "");
        found.putIfAbsent(List.of(key, student, one.place().id()), one);
      }
    }
    List<FoundFile> known = found.values().stream().map(one -> one.on(roster)).toList();
    for (List<FoundFile> student : byStudent(Namesakes.apart(known)).values()) {
      examine(student);
    }
    accepted.sort(Comparator.comparing(GradableNotebook::student));
    refused.sort(Comparator.comparing(RefusedFile::shown));
    return new IntakeBatch(List.copyOf(accepted), List.copyOf(refused));
  }

  private List<FoundFile> find(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return FolderWalk.of(path, zones);
    }
    Path folder = path.toAbsolutePath().getParent();
    List<String> route = FolderWalk.route(folder == null ? path : folder, path);
    BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
    if (!attributes.isRegularFile()) {
      String problem = "is neither a file nor a folder";
      return List.of(FoundFile.problem(route, path.toString(), Instant.now(), problem));
    }
    if (isZip(path)) {
      return ZipIntake.notebooks(path, newRoom(), zones);
    }
    return List.of(FolderWalk.notebook(route, path, attributes, zones));
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
      unpacked = ScratchFolder.open("intake");
    }
    return Files.createDirectory(unpacked.folder().resolve("zip" + archives++));
  }

  /**
   * Groups files by student; names that differ only in case are one student's, unless a platform
   * tells them apart by its numbers.
   */
  private static Map<String, List<FoundFile>> byStudent(List<FoundFile> found) {
    Map<String, List<FoundFile>> students = new LinkedHashMap<>();
    for (FoundFile one : found) {
      FileOwner place = one.place();
      students
          .computeIfAbsent(
              Namesakes.key(place.student()) + "\n" + place.id(), k -> new ArrayList<>())
          .add(one);
    }
    return students;
  }

  /** Takes the one notebook that a student handed in, or refuses all that are there. */
  private void examine(List<FoundFile> found) {
    List<FoundFile> placed = found.stream().filter(one -> !one.place().misplaced()).toList();
    List<FoundFile> own = placed.stream().filter(one -> one.place().isOf(homework)).toList();
    List<GradableNotebook> readable = new ArrayList<>();
    List<RefusedFile> faulty = new ArrayList<>();
    for (FoundFile one : own.isEmpty() ? placed : own) {
      GradableNotebook notebook = read(one, faulty);
      if (notebook != null) {
        readable.add(notebook);
      }
    }
    if (readable.size() > 1) {
      keepLastAttempt(readable, own.isEmpty() ? placed : own);
    }
    if (readable.size() == 1) {
      accepted.add(readable.get(0));
      faulty.forEach(one -> refused.add(one.ofNoOne()));
    } else {
      refuseEach(readable);
      refused.addAll(faulty);
    }
    for (FoundFile one : found) {
      FileOwner place = one.place();
      if (place.misplaced()
          && (own.isEmpty() || place.folder().isEmpty() || place.isOf(homework))) {
        refuseMisplaced(one, placed.isEmpty());
      }
    }
  }

  /** Where the places tell which notebook was handed in last, that one counts. */
  private static void keepLastAttempt(List<GradableNotebook> readable, List<FoundFile> places) {
    Map<String, Long> attempts = new HashMap<>();
    places.forEach(one -> attempts.put(one.shown(), one.place().attempt()));
    ToLongFunction<GradableNotebook> attempt = one -> attempts.getOrDefault(one.shown(), 0L);
    long last = readable.stream().mapToLong(attempt).max().orElse(0);
    int all = readable.size();
    if (readable.stream().filter(one -> attempt.applyAsLong(one) == last).count() == 1) {
      readable.removeIf(one -> attempt.applyAsLong(one) < last);
      readable.set(0, readable.get(0).with("the last of " + all + " attempts counts"));
    }
  }

  private void refuseEach(List<GradableNotebook> readable) {
    for (GradableNotebook one : readable) {
      String others = others(readable, one);
      refused.add(
          new RefusedFile(
              one.student(),
              one.shown(),
              "the same student also handed in " + others + "; expected one notebook",
              one.when()));
    }
  }

  private static String others(List<GradableNotebook> all, GradableNotebook one) {
    String some =
        all.stream()
            .filter(other -> !other.equals(one))
            .limit(MOST_NAMED)
            .map(GradableNotebook::shown)
            .collect(Collectors.joining(", "));
    int unnamed = all.size() - 1 - MOST_NAMED;
    return unnamed > 0 ? some + " and " + unnamed + " more" : some;
  }

  /** Names a file at a place of its own; it says nothing about a student who handed in properly. */
  private void refuseMisplaced(FoundFile found, boolean nothingElse) {
    FileOwner place = found.place();
    String problem = found.problem() == null ? place.problem() : found.problem();
    refused.add(
        new RefusedFile(
            nothingElse ? place.student() : null,
            found.shown(),
            String.valueOf(problem),
            found.when()));
  }

  private @Nullable GradableNotebook read(FoundFile found, List<RefusedFile> faulty) {
    String problem = found.problem();
    Path file = found.file();
    String student = found.place().student();
    if (file != null) {
      problem = misnamed(found, student);
    }
    if (file != null && student != null && problem == null) {
      try {
        problem = HomeworkRecognition.problem(reading.read(file), homework);
        if (problem == null) {
          String digest = FileNames.sha256(Files.readAllBytes(file));
          return handedIn(found, student, file, digest);
        }
      } catch (NotebookException e) {
        problem = withoutName(String.valueOf(e.getMessage()), file);
      } catch (IOException e) {
        problem = "cannot be read: " + FileProblem.words(e);
      } catch (OutOfMemoryError e) {
        problem = "cannot be read: takes more memory than the grader has";
      } catch (StackOverflowError e) {
        problem = "cannot be read: is nested too deeply";
      }
    }
    String reason = problem == null ? "cannot be read" : problem;
    faulty.add(new RefusedFile(student, found.shown(), reason, found.when()));
    return null;
  }

  private static @Nullable String misnamed(FoundFile found, @Nullable String student) {
    String name = found.route().get(found.route().size() - 1);
    if (name.startsWith(".") && !name.equalsIgnoreCase(FolderWalk.ENDING)) {
      return "is a hidden file; expected a name that does not begin with a dot";
    }
    if (student == null) {
      return "has no name before .ipynb; expected the student's";
    }
    return student.indexOf(UNREADABLE) >= 0
        ? "its name is not UTF-8 text; expected the student's name"
        : null;
  }

  private static GradableNotebook handedIn(
      FoundFile found, String student, Path file, String digest) {
    HandInTime noted = found.noted();
    List<String> notes =
        noted.problem() == null
            ? List.of()
            : List.of(SubmissionResult.NO_HAND_IN_TIME + noted.problem() + "; not counted late");
    return new GradableNotebook(
        student, file, found.shown(), found.when(), noted.time() != null, digest, notes);
  }

  private static String withoutName(String message, Path file) {
    String name = file + ": ";
    return message.startsWith(name) ? message.substring(name.length()) : message;
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath();
    }
  }

  @Override
  public void close() {
    if (unpacked != null) {
      unpacked.close();
    }
  }
}
