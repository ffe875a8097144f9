package chainrule.grader.cli;

import chainrule.exercises.instructor.Assignment;
import chainrule.grader.build.KitFolder;
import chainrule.grader.gradescope.AutograderZip;
import chainrule.grader.homework.ReleaseException;
import chainrule.grader.homework.StudentEdition;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the student edition of a homework. */
@Command(
    name = "release",
    mixinStandardHelpOptions = true,
    description = "Writes the notebook that students get: without solutions and outputs.")
final class ReleaseCommand implements Callable<Integer> {

  @Parameters(paramLabel = "HW", description = "The homework, such as h5.")
  private String homework = "";

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder to write to; made if it is not there.")
  private Path out = Path.of("");

  @Option(names = "--force", description = "Replace a notebook that is already there.")
  private boolean force;

  @Option(
      names = "--gradescope",
      description =
          "Write the zip of an autograder for Gradescope instead; it is not for students.")
  private boolean gradescope;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Assignment assignment = Lookup.homework(homework, err);
    if (assignment == null) {
      return ExitStatus.USAGE;
    }
    try {
      KitFolder kit = KitFolder.ofSystemProperty();
      Path file =
          gradescope
              ? AutograderZip.of(assignment, kit).write(out, force)
              : StudentEdition.of(assignment, kit).write(out, force);
      spec.commandLine().getOut().println("wrote " + file);
      return ExitStatus.DONE;
    } catch (FileAlreadyExistsException e) {
      err.println("chainrule: " + e.getFile() + ": is already there; --force replaces it");
      return ExitStatus.USAGE;
    } catch (ReleaseException e) {
      err.println("chainrule: " + e.getMessage());
      return ExitStatus.FAILED;
    }
  }
}
