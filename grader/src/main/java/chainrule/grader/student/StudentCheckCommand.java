package chainrule.grader.student;

import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.build.KitFolder;
import chainrule.grader.command.CommandLines;
import chainrule.grader.command.ExitStatus;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a student's notebook and says what its check cells say. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Runs a homework notebook from the start and says what its check cells say.",
    footer = "Example: ./chainrule check homework/h1-perceptron.ipynb")
final class StudentCheckCommand implements Callable<Integer> {

  @Parameters(paramLabel = "NOTEBOOK", description = "Your notebook; it stays as it is.")
  private Path notebook = Path.of("");

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    try {
      PublicChecks checks = PublicChecks.of(KitFolder.ofSystemProperty(), notebook);
      return checks.print(spec.commandLine().getOut()) ? ExitStatus.DONE : ExitStatus.FAILED;
    } catch (NoSuchFileException e) {
      CommandLines.complain(spec.commandLine().getErr(), CommandLines.place(e));
      return ExitStatus.USAGE;
    } catch (NotebookException e) {
      CommandLines.complain(spec.commandLine().getErr(), String.valueOf(e.getMessage()));
      return ExitStatus.UNGRADED;
    }
  }
}
