package chainrule.grader.cluster;

import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.ipynb.FileProblem;
import chainrule.grader.build.HomeFolder;
import chainrule.grader.build.KitFolder;
import chainrule.grader.grading.HomeworkRevision;
import chainrule.grader.grading.LocalEngine;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A task as a process: grades one slice, and ends with a {@link TaskExit} if it cannot. */
public final class SliceMain {
  private SliceMain() {}

  /**
   * Grades a slice.
   *
   * @param arguments the run's folder, the homework, the task, how many at once, whether without a
   *     sandbox too
   */
  public static void main(String[] arguments) {
    HomeFolder.settle(KitFolder.ofSystemProperty());
    RunFolder folder = new RunFolder(Path.of(arguments[0]));
    TaskId task = TaskId.of(arguments[2]);
    boolean allowUnsandboxed = Boolean.parseBoolean(arguments[4]);
    System.exit(
        status(folder, arguments[1], task, Integer.parseInt(arguments[3]), allowUnsandboxed));
  }

  private static int status(
      RunFolder folder, String homework, TaskId task, int jobs, boolean allowUnsandboxed) {
    try {
      Assignment assignment = Assignment.of(homework).orElse(null);
      if (assignment == null || !isSame(folder, assignment)) {
        return TaskExit.OTHER_KIT.status();
      }
      LocalEngine engine = new LocalEngine(assignment, jobs, allowUnsandboxed);
      new SliceGrading(folder, task, engine).run();
      return 0;
    } catch (FileSystemException e) {
      return ends(folder, task, TaskExit.CANNOT_WRITE, FileProblem.words(e));
    } catch (IOException e) {
      return ends(folder, task, TaskExit.CANNOT_BEGIN, FileProblem.words(e));
    }
  }

  /** The name of the run's folder says which revision it is for. */
  private static boolean isSame(RunFolder folder, Assignment assignment) throws IOException {
    Path shared = folder.path().resolve("../..");
    HomeworkRevision revision = HomeworkRevision.of(assignment);
    return RunFolder.of(shared, assignment.id().toString(), revision).equals(folder);
  }

  private static int ends(RunFolder folder, TaskId task, TaskExit exit, String reason) {
    try {
      folder.writeReason(task, reason);
    } catch (FileSystemException e) {
      System.getLogger(SliceMain.class.getName())
          .log(System.Logger.Level.WARNING, reason + "; " + FileProblem.words(e));
    }
    return exit.status();
  }
}
