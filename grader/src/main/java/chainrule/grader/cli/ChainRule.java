package chainrule.grader.cli;

import chainrule.grader.build.HomeFolder;
import chainrule.grader.build.KitFolder;
import chainrule.grader.command.CommandLines;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The one command of the kit; every call is a subcommand. */
@Command(
    name = "chainrule",
    mixinStandardHelpOptions = true,
    versionProvider = CommandLines.Version.class,
    description = "Notebooks that teach backpropagation in Java, and the grader of their homework.",
    synopsisSubcommandLabel = "CALL",
    commandListHeading = "%nCalls:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "1:a check or a test failed, or the machine lacks what the message names",
      "2:wrong usage",
      "3:something could not be graded; the output names it",
      "130:stopped with Ctrl-C; what was done by then is kept"
    },
    subcommands = {
      // one per line, in the order of a user's day
      LabCommand.class,
      SlidesCommand.class,
      SiteCommand.class,
      TestCommand.class,
      CheckCommand.class,
      GradeCommand.class,
      SimilarCommand.class,
      MarkCommand.class,
      ExportCommand.class,
      ReleaseCommand.class,
      NotesCommand.class,
      NewHomeworkCommand.class,
      DoctorCommand.class,
      InstallKernelCommand.class,
      BenchCommand.class,
    })
public final class ChainRule {

  private ChainRule() {}

  /**
   * Runs a call and ends the process with its exit status.
   *
   * @param arguments the call and its arguments
   */
  public static void main(String[] arguments) {
    HomeFolder.settle(KitFolder.ofSystemProperty());
    System.exit(commandLine().execute(arguments));
  }

  /** Returns the command line with all its calls. */
  public static CommandLine commandLine() {
    return CommandLines.of(new ChainRule());
  }
}
