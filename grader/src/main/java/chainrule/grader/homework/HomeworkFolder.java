package chainrule.grader.homework;

import chainrule.exercises.instructor.HomeworkSources;
import chainrule.exercises.ipynb.Notebook;
import chainrule.exercises.ipynb.NotebookCell;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.exercises.ipynb.StudentNotebook;
import chainrule.grader.build.KitFolder;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** The student's own copies of the homework notebooks, laid once and never overwritten. */
public final class HomeworkFolder {

  private final KitFolder kit;

  /**
   * Makes a handle; nothing is written yet.
   *
   * @param kit the copy of the kit whose homework is laid
   */
  public HomeworkFolder(KitFolder kit) {
    this.kit = kit;
  }

  /**
   * Lays the student's edition of each homework that the folder does not hold yet.
   *
   * @return the notebooks laid now
   * @throws IOException if the folder cannot be written
   * @throws NotebookException if an instructor's notebook is broken
   */
  public List<Path> lay() throws IOException, NotebookException {
    Path folder = Files.createDirectories(path());
    List<Path> laid = new ArrayList<>();
    for (HomeworkSources homework : HomeworkSources.in(kit.root())) {
      Path student = folder.resolve(homework.notebook().getFileName());
      if (!Files.exists(student)) {
        write(student, StudentNotebook.student(Notebook.read(homework.notebook())).toJson());
        laid.add(student);
      }
    }
    return List.copyOf(laid);
  }

  /**
   * Returns what should be said of notebooks that were laid before their homework got a new
   * edition, a line each. A file that cannot be read is the student's, who will see it when opening
   * it.
   *
   * @throws IOException if the folder of homeworks cannot be read
   * @throws NotebookException if an instructor's notebook is broken
   */
  public List<String> outdated() throws IOException, NotebookException {
    List<String> lines = new ArrayList<>();
    for (HomeworkSources homework : HomeworkSources.in(kit.root())) {
      int current = edition(Notebook.read(homework.notebook()));
      Path student = path().resolve(homework.notebook().getFileName());
      int found = Files.exists(student) ? studentEdition(student, current) : current;
      if (found < current) {
        lines.add(
            kit.root().relativize(student)
                + " is edition "
                + found
                + " of this homework, new is edition "
                + current
                + ": rename it and start again to get the new one, and copy your answers");
      }
    }
    return List.copyOf(lines);
  }

  private static int studentEdition(Path student, int current) {
    try {
      return edition(Notebook.read(student));
    } catch (NotebookException e) {
      return current;
    }
  }

  private static int edition(Notebook notebook) throws NotebookException {
    return NotebookCell.edition(notebook.cells());
  }

  /** Returns the folder in which the student works. */
  public Path path() {
    return kit.root().resolve("homework");
  }

  private static void write(Path student, String json) throws IOException {
    try {
      Files.writeString(student, json, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      // Another start has just laid it, and the student may already be writing in it.
    }
  }
}
