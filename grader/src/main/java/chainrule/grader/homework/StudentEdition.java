package chainrule.grader.homework;

import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.instructor.HomeworkSources;
import chainrule.exercises.instructor.NotebookAgreement;
import chainrule.exercises.ipynb.Notebook;
import chainrule.exercises.ipynb.NotebookCell;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.exercises.ipynb.StudentNotebook;
import chainrule.grader.build.KitFolder;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The notebook of one homework as students get it. */
public final class StudentEdition {
  private static final Pattern SOLUTION =
      Pattern.compile("// BEGIN SOLUTION[^\\n]*\\n(.*?)// END SOLUTION", Pattern.DOTALL);
  private static final Pattern MARK = Pattern.compile("(BEGIN|END) SOLUTION");

  /** Shorter lines, such as {@code return w;}, say nothing about a solution. */
  private static final int TELLING = 20;

  private final String name;
  private final Notebook notebook;

  private StudentEdition(String name, Notebook notebook) {
    this.name = name;
    this.notebook = notebook;
  }

  /**
   * Returns the student edition of a homework.
   *
   * @param assignment the homework
   * @param kit the copy of the kit that holds its folder, which gives the file its name
   * @throws ReleaseException if a piece of a solution would be handed out, or the notebook is at
   *     odds with the contract
   */
  public static StudentEdition of(Assignment assignment, KitFolder kit) throws IOException {
    try {
      List<String> problems = NotebookAgreement.problems(assignment);
      if (!problems.isEmpty()) {
        throw new ReleaseException(assignment.id() + ": " + problems.get(0));
      }
      Notebook student = StudentNotebook.student(assignment.notebook());
      verify(assignment.id().toString(), assignment.notebook().cells(), student.cells());
      String name =
          HomeworkSources.of(kit.root(), assignment.id())
              .map(HomeworkSources::name)
              .orElse(assignment.id().toString());
      return new StudentEdition(name, student);
    } catch (NotebookException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  /** Returns the file's name, such as {@code h5-backpropagation.ipynb}. */
  public String fileName() {
    return name + ".ipynb";
  }

  /**
   * Writes the notebook.
   *
   * @param folder made if it is not there
   * @param overwrite whether a notebook that is already there is replaced
   * @return the file
   * @throws FileAlreadyExistsException if it is there and must not be replaced
   */
  public Path write(Path folder, boolean overwrite) throws IOException {
    Path file = folder.resolve(fileName());
    Files.createDirectories(folder);
    if (!overwrite && Files.exists(file)) {
      throw new FileAlreadyExistsException(
          file.toString(), null, "is already there; --force replaces it");
    }
    KitFolder.replace(file, notebook.toJson());
    return file;
  }

  /**
   * Looks for telling lines of the solutions, and for their marks, in all that is handed out. What
   * the author gives in cells that are no answers is no secret, whoever needs it too.
   */
  static void verify(String id, List<NotebookCell> instructor, List<NotebookCell> student) {
    Set<String> secrets =
        instructor.stream()
            .flatMap(cell -> SOLUTION.matcher(cell.source()).results())
            .flatMap(match -> match.group(1).lines())
            .map(String::strip)
            .filter(line -> line.length() >= TELLING && !line.startsWith("//"))
            .collect(Collectors.toCollection(HashSet::new));
    instructor.stream()
        .filter(cell -> cell.code() && !cell.solution())
        .flatMap(cell -> cell.source().lines())
        .map(String::strip)
        .forEach(secrets::remove);
    for (NotebookCell cell : student) {
      Matcher mark = MARK.matcher(cell.source());
      if (mark.find()) {
        throw new ReleaseException(
            id + ": cell " + cell.index() + " still holds the mark " + mark.group());
      }
      for (String line : cell.source().lines().map(String::strip).toList()) {
        if (secrets.contains(line)) {
          throw new ReleaseException(
              id + ": cell " + cell.index() + " still shows a line of a solution: " + line);
        }
      }
    }
  }
}
