package chainrule.grader.student;

import chainrule.exercises.checks.ReportLog;
import chainrule.exercises.ipynb.Notebook;
import chainrule.exercises.ipynb.NotebookCell;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.build.KitFolder;
import chainrule.grader.command.PrintableText;
import chainrule.grader.setup.Course;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The public checks of a student's notebook, for a terminal. */
final class PublicChecks {
  private final KitFolder kit;
  private final Path notebook;
  private final List<NotebookCell> cells;
  private final OriginalNotebook original;

  private PublicChecks(
      KitFolder kit, Path notebook, List<NotebookCell> cells, OriginalNotebook original) {
    this.kit = kit;
    this.notebook = notebook;
    this.cells = cells;
    this.original = original;
  }

  /**
   * Reads a notebook.
   *
   * @param kit the student edition
   * @throws NoSuchFileException if it is not there
   * @throws NotebookException if it is not a notebook of a homework of this edition
   */
  static PublicChecks of(KitFolder kit, Path notebook) throws IOException, NotebookException {
    if (!Files.exists(notebook)) {
      throw new NoSuchFileException(notebook.toString());
    }
    List<NotebookCell> cells = Notebook.read(notebook).cells();
    OriginalNotebook original =
        OriginalNotebook.of(kit, cells)
            .orElseThrow(
                () ->
                    new NotebookException(
                        notebook.toString(),
                        "no cell carries the id of a question; expected a notebook of "
                            + kit.root().relativize(kit.edition()).resolve("homework")));
    return new PublicChecks(kit, notebook, cells, original);
  }

  /** Returns what the student should know of the notebook itself, a line each. */
  List<String> differences() {
    return original.differences(cells);
  }

  /** Returns the name under which the notebook was handed out. */
  String fileName() {
    return original.file().getFileName().toString();
  }

  /**
   * Runs the notebook and prints what its check cells say.
   *
   * @return whether all checks of all questions passed
   */
  boolean print(PrintWriter out) throws IOException {
    Course course = Course.ready(kit);
    NotebookRun run = NotebookRun.of(kit, course.environment(), notebook);
    Map<String, ReportLog.Noted> last = new LinkedHashMap<>();
    run.reports().forEach(report -> last.put(report.question(), report));
    last.values().forEach(report -> out.println(PrintableText.lines(report.text())));
    failures(run.failures()).forEach(line -> out.println(line + "\n"));
    differences().forEach(line -> out.println("note: " + PrintableText.line(line)));
    long right = last.values().stream().filter(ReportLog.Noted::right).count();
    out.printf(
        Locale.ROOT,
        "%d of %d questions pass their public checks; hidden checks follow when it is graded%n",
        right,
        original.questions());
    out.flush();
    return right == original.questions() && run.failures().isEmpty();
  }

  /** What several cells fail by, such as an answer that is missing, is said once. */
  private static List<String> failures(List<NotebookRun.Failure> failures) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    failures.forEach(
        failure ->
            places
                .computeIfAbsent(failure.error().strip(), error -> new ArrayList<>())
                .add(place(failure)));
    return places.entrySet().stream()
        .map(one -> String.join("; ", one.getValue()) + ": " + one.getKey())
        .map(PrintableText::lines)
        .toList();
  }

  private static String place(NotebookRun.Failure failure) {
    String cell = "cell " + failure.cell();
    return failure.gradeId().isEmpty()
        ? cell
        : OriginalNotebook.question(failure.gradeId()) + ", " + cell;
  }
}
