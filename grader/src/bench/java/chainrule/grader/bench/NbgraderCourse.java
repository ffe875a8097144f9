package chainrule.grader.bench;

import chainrule.grader.build.KitFolder;
import chainrule.grader.build.SetupException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A course folder of nbgrader, with nbgrader in an environment of its own. */
final class NbgraderCourse {
  private static final List<String> REQUIREMENTS = List.of("nbgrader==0.9.6");

  /** nbgrader's own names of its folders. */
  private static final List<String> STAGES =
      List.of("source", "release", "submitted", "autograded");

  private final PeerEnvironment environment;
  private final Path course;
  private final Path jupyter;
  private final List<String> students = new ArrayList<>();

  /**
   * Makes a handle.
   *
   * @param folder where the environment and the course are kept
   * @param jupyter a folder of Jupyter's data with the kernel {@code java}
   */
  NbgraderCourse(Path folder, Path jupyter) {
    this.environment = new PeerEnvironment(folder, REQUIREMENTS);
    this.course = folder.resolve("course");
    this.jupyter = jupyter;
  }

  /**
   * Makes the course anew: an assignment out of an instructor's notebook, and what was handed in.
   */
  void prepare(String assignment, String instructors, List<Path> submissions) throws IOException {
    environment.ensure();
    KitFolder.delete(course);
    for (String stage : STAGES) {
      Files.createDirectories(course.resolve(stage));
    }
    Path source = Files.createDirectories(course.resolve("source").resolve(assignment));
    Files.writeString(source.resolve(assignment + ".ipynb"), instructors);
    run("generate_assignment", assignment);
    for (Path submission : submissions) {
      String student = submission.getFileName().toString().replaceFirst("\\.ipynb$", "");
      students.add(student);
      Path folder = course.resolve("submitted").resolve(student).resolve(assignment);
      Files.copy(submission, Files.createDirectories(folder).resolve(assignment + ".ipynb"));
    }
  }

  /**
   * Grades everything that was handed in, again if it was graded before.
   *
   * @return the seconds it took
   * @throws SetupException if a submission was not graded
   */
  double autograde(String assignment) throws IOException {
    KitFolder.delete(course.resolve("autograded"));
    double seconds = run("autograde", assignment);
    for (String student : students) {
      Path graded = course.resolve("autograded").resolve(student).resolve(assignment);
      if (!Files.exists(graded.resolve(assignment + ".ipynb"))) {
        throw new SetupException(
            "bench: nbgrader did not grade " + student + " (log: " + log() + ")");
      }
    }
    return seconds;
  }

  private double run(String command, String assignment) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            environment.python().toString(),
            "-m",
            "nbgrader",
            command,
            assignment,
            "--force",
            "--course=" + course.getFileName(),
            "--CourseDirectory.root=" + course);
    builder.directory(course.toFile());
    Path programs = environment.python().getParent();
    String path = programs + File.pathSeparator + System.getenv().getOrDefault("PATH", "");
    builder.environment().put("PATH", path); // nbgrader calls alembic by its name
    builder.environment().put("JUPYTER_PATH", jupyter.toString());
    builder.environment().put("JUPYTER_PREFER_ENV_PATH", "0");
    return TimedCommand.run(builder, log());
  }

  private Path log() {
    return course.resolveSibling("nbgrader.log");
  }
}
