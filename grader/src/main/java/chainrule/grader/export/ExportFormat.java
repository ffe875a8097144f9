package chainrule.grader.export;

import chainrule.grader.files.OutputFolder;
import chainrule.grader.gradebook.CurrentMark;
import chainrule.grader.gradebook.Gradebook;
import chainrule.grader.intake.FileNames;
import chainrule.grader.roster.Roster;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a gradebook can be exported as; the names are those of the command line. */
public enum ExportFormat {
  /** Nbgrader's columns and one more per question. */
  csv("grades.csv"),
  /** Canvas imports it into its gradebook. */
  canvas("canvas.csv"),
  /** Moodle imports it into its grader report. */
  moodle("moodle.csv"),
  /** A folder: for each homework and student what Gradescope takes from an autograder. */
  gradescope("gradescope"),
  /** One suite per student. */
  junit("junit.xml"),
  /** A folder: for each homework a zip of the feedback pages that Canvas takes. */
  feedback_canvas("feedback-canvas"),
  /** A folder: for each homework a zip of the feedback pages that Moodle takes. */
  feedback_moodle("feedback-moodle"),
  /** What {@link NbgraderGradebook} puts into the gradebook of a course of nbgrader's. */
  nbgrader("nbgrader.json");

  private final String place;

  ExportFormat(String place) {
    this.place = place;
  }

  /** Returns the name on the command line. */
  @Override
  public String toString() {
    return name().replace('_', '-');
  }

  /** Returns the usual name of the file, or of the folder where it is one. */
  public String place() {
    return place;
  }

  /**
   * Writes the marks of a class.
   *
   * @param book the gradebook
   * @param out the file, or the folder where it is one; replaced if it is there
   * @param roster who is in the class, and what other programs call them
   * @param seen told each mark
   * @return who is left out, and why, a line each
   * @throws IOException that names the file and what is wrong
   */
  public List<String> write(Gradebook book, Path out, Roster roster, Consumer<CurrentMark> seen)
      throws IOException {
    Path place = out.toAbsolutePath();
    FeedbackBundle bundle = bundle();
    if (bundle != null) {
      book.forEachMark(
          mark -> {
            seen.accept(mark);
            bundle.add(mark);
          });
      return bundle.write(new OutputFolder(place));
    }
    MarksSheet marks = sheet(roster);
    if (marks == null) {
      OutputFolder folder = new OutputFolder(place);
      book.forEachMark(
          mark -> {
            seen.accept(mark);
            folder.write(results(mark), GradescopeResults.of(mark));
          });
      return List.of();
    }
    Path parent = place.getParent();
    if (parent == null) {
      throw new FileSystemException(out.toString(), null, "is no file");
    }
    fill(marks, book, roster, seen);
    new OutputFolder(parent).write(String.valueOf(place.getFileName()), marks.text());
    return List.of();
  }

  private static void fill(
      MarksSheet marks, Gradebook book, Roster roster, Consumer<CurrentMark> seen)
      throws IOException {
    Map<String, Set<String>> handedIn = new TreeMap<>();
    book.forEachMark(
        mark -> {
          seen.accept(mark);
          marks.add(mark);
          Set<String> ids = handedIn.computeIfAbsent(mark.homework(), h -> new HashSet<>());
          roster.find(mark.student()).ifPresent(person -> ids.add(person.id()));
        });
    handedIn.forEach(
        (homework, ids) ->
            roster.people().stream()
                .filter(person -> !ids.contains(person.id()))
                .forEach(person -> marks.missing(homework, person)));
  }

  private @Nullable FeedbackBundle bundle() {
    return switch (this) {
      case feedback_canvas -> new FeedbackBundle(FeedbackBundle.Platform.CANVAS);
      case feedback_moodle -> new FeedbackBundle(FeedbackBundle.Platform.MOODLE);
      default -> null;
    };
  }

  private @Nullable MarksSheet sheet(Roster roster) {
    return switch (this) {
      case csv -> new GradesCsv(roster);
      case canvas -> new CanvasCsv(roster);
      case moodle -> new MoodleCsv(roster);
      case gradescope, feedback_canvas, feedback_moodle -> null;
      case junit -> new JUnitXml();
      case nbgrader -> new NbgraderMarks();
    };
  }

  private static String results(CurrentMark mark) {
    return mark.homework() + "/" + FileNames.of(mark.student()) + "/results.json";
  }
}
