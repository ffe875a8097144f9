package chainrule.grader.cli;

import chainrule.exercises.instructor.HomeworkTemplate;
import chainrule.grader.build.KitFolder;
import chainrule.grader.command.CommandLines;
import chainrule.grader.command.ExitStatus;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a small homework that is complete, to be changed into another one. */
@Command(
    name = "new-homework",
    mixinStandardHelpOptions = true,
    description =
        "Writes a small complete homework into this copy of the kit: contract, checks, hidden"
            + " checks, notebook, known answers. CONTRIBUTING.md says how to go on.",
    footer = "Example: ./chainrule new-homework h9-images")
final class NewHomeworkCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "NAME",
      description = "Its number and what it is about, such as h9-images.")
  private String name = "";

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Optional<HomeworkTemplate> template = HomeworkTemplate.named(name);
    if (template.isEmpty()) {
      CommandLines.complain(
          err,
          name
              + " is no name for a homework; expected such as h9-images: h, a number up to 99, and"
              + " what it is about in small letters, digits and hyphens");
      return ExitStatus.USAGE;
    }
    try {
      for (Path file : template.get().write(KitFolder.ofSystemProperty().root())) {
        spec.commandLine().getOut().println("wrote " + file);
      }
      return ExitStatus.DONE;
    } catch (FileAlreadyExistsException e) {
      CommandLines.complain(err, name + ": " + e.getReason() + ": " + e.getFile());
      return ExitStatus.USAGE;
    }
  }
}
