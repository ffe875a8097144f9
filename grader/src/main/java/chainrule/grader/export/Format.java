package chainrule.grader.export;

import chainrule.grader.gradebook.Gradebook;
import chainrule.grader.gradebook.GradesCsv;
import chainrule.grader.gradebook.Mark;
import chainrule.grader.gradebook.Sheet;
import chainrule.grader.intake.FileNames;
import chainrule.grader.report.OutputFolder;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a gradebook can be exported as; the names are those of the command line. */
public enum Format {
  /** Nbgrader's columns and one more per question. */
  csv("grades.csv"),
  /** Canvas imports it into its gradebook. */
  canvas("canvas.csv"),
  /** Moodle imports it into its grader report. */
  moodle("moodle.csv"),
  /** A folder: for each homework and student what Gradescope takes from an autograder. */
  gradescope("gradescope"),
  /** One suite per student. */
  junit("junit.xml");

  private final String place;

  Format(String place) {
    this.place = place;
  }

  /** Returns the usual name of the file, of {@link #gradescope} that of the folder. */
  public String place() {
    return place;
  }

  /**
   * Writes the marks of a class.
   *
   * @param book the gradebook
   * @param out the file, of {@link #gradescope} the folder; replaced if it is there
   * @param seen told each mark
   * @throws IOException that names the file and what is wrong
   */
  public void write(Gradebook book, Path out, Consumer<Mark> seen) throws IOException {
    Path place = out.toAbsolutePath();
    Sheet marks = sheet();
    if (marks == null) {
      OutputFolder folder = new OutputFolder(place);
      book.forEachMark(
          mark -> {
            seen.accept(mark);
            folder.write(results(mark), GradescopeResults.of(mark));
          });
      return;
    }
    book.forEachMark(
        mark -> {
          seen.accept(mark);
          marks.add(mark);
        });
    Path parent = place.getParent();
    if (parent == null) {
      throw new FileSystemException(out.toString(), null, "is no file");
    }
    new OutputFolder(parent).write(String.valueOf(place.getFileName()), marks.text());
  }

  private @Nullable Sheet sheet() {
    return switch (this) {
      case csv -> new GradesCsv();
      case canvas -> new CanvasCsv();
      case moodle -> new MoodleCsv();
      case gradescope -> null;
      case junit -> new JUnitXml();
    };
  }

  private static String results(Mark mark) {
    return mark.homework() + "/" + FileNames.of(mark.student()) + "/results.json";
  }
}
