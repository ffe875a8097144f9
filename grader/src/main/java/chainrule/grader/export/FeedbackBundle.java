package chainrule.grader.export;

import chainrule.exercises.HomeworkId;
import chainrule.grader.files.OutputFolder;
import chainrule.grader.gradebook.CurrentMark;
import chainrule.grader.intake.ReturnName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs the feedback pages of a class as a learning platform takes them in one upload: a zip per
 * homework, each page under the name by which the platform finds its student.
 *
 * @see "Moodle, Upload multiple feedback files in a zip; Canvas, Upload Submissions"
 */
final class FeedbackBundle {
  /** The same feedback makes the same zip. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

  private final Platform platform;
  private final Map<String, Zip> homeworks = new TreeMap<>(HomeworkId.NAMES);
  private final List<String> leftOut = new ArrayList<>();

  /** Whose names the pages have. */
  enum Platform {
    CANVAS("Canvas"),
    MOODLE("Moodle");

    private final String label;

    Platform(String label) {
      this.label = label;
    }

    private Optional<String> name(CurrentMark mark) {
      String file = mark.result().file();
      return this == CANVAS
          ? ReturnName.canvas(file).map(name -> name + ".html")
          : ReturnName.moodle(file).map(name -> name + "/feedback-" + mark.homework() + ".html");
    }
  }

  private static final class Zip {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);
    private final Set<String> names = new HashSet<>();
  }

  FeedbackBundle(Platform platform) {
    this.platform = platform;
  }

  /** Adds the page of a student about one homework. */
  void add(CurrentMark mark) throws IOException {
    Optional<String> name = platform.name(mark);
    if (name.isEmpty()) {
      leftOut.add(
          mark.homework()
              + " of "
              + mark.student()
              + ": "
              + mark.result().file()
              + " has no name that "
              + platform.label
              + " gave");
      return;
    }
    Zip into = homeworks.computeIfAbsent(mark.homework(), homework -> new Zip());
    if (!into.names.add(name.get())) {
      leftOut.add(
          mark.homework() + " of " + mark.student() + ": another student's file has its name");
      return;
    }
    ZipEntry entry = new ZipEntry(name.get());
    entry.setTimeLocal(ALWAYS);
    into.zip.putNextEntry(entry);
    into.zip.write(ResultsFolder.page(mark).getBytes(StandardCharsets.UTF_8));
    into.zip.closeEntry();
  }

  /**
   * Writes the zips.
   *
   * @return whose page has no place in them, and why, a line each
   * @throws FileSystemException if nobody's has, or a file cannot be written
   */
  List<String> write(OutputFolder folder) throws IOException {
    if (homeworks.isEmpty()) {
      throw new FileSystemException(
          folder.path().toString(),
          null,
          "nothing to write: no notebook has a name that "
              + platform.label
              + " gave; expected the files or the zip that it lets you download");
    }
    for (Map.Entry<String, Zip> homework : homeworks.entrySet()) {
      homework.getValue().zip.close();
      folder.write(homework.getKey() + ".zip", homework.getValue().bytes.toByteArray());
    }
    return leftOut;
  }
}
