package chainrule.grader.intake;

import chainrule.exercises.HomeworkId;
import chainrule.grader.files.ScratchFolder;
import chainrule.grader.result.Submission;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects the notebooks of one homework; what was unpacked is removed when it is closed. */
public final class Intake implements AutoCloseable {
  private final HomeworkId homework;
  private final ZoneNames zones;
  private final Roster roster;
  private final SubmissionReader reader;
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
    this(homework, zones, roster, NotebookFile::read);
  }

  Intake(HomeworkId homework, List<ZoneId> zones, Roster roster, SubmissionReader.Reading reading) {
    this.homework = homework;
    this.roster = roster;
    this.zones = new ZoneNames(zones);
    this.reader = new SubmissionReader(homework, reading);
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
    List<Submission> submissions = new ArrayList<>();
    List<RefusedFile> refused = new ArrayList<>();
    for (List<FoundFile> student : byStudent(Namesakes.apart(known)).values()) {
      IntakeBatch of = new StudentFiles(student, homework).read(reader);
      submissions.addAll(of.submissions());
      refused.addAll(of.refused());
    }
    submissions.sort(Comparator.comparing(Submission::student));
    refused.sort(Comparator.comparing(RefusedFile::shown));
    return new IntakeBatch(List.copyOf(submissions), List.copyOf(refused));
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
