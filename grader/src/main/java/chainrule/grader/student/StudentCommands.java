package chainrule.grader.student;

import chainrule.grader.build.HomeFolder;
import chainrule.grader.build.KitFolder;
import chainrule.grader.command.CommandLines;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The one command of the student edition; every call is a subcommand. */
@Command(
    name = "chainrule",
    mixinStandardHelpOptions = true,
    versionProvider = CommandLines.Version.class,
    description = "Homework in Java notebooks that says what is wrong before you hand it in.",
    synopsisSubcommandLabel = "CALL",
    commandListHeading = "%nCalls:%n",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:done",
      "1:a check did not pass, or the machine lacks what the message names",
      "2:wrong usage",
      "3:the notebook cannot be checked; the output says why"
    },
    subcommands = {
      StudentLabCommand.class,
      StudentCheckCommand.class,
      HandInCommand.class,
    })
public final class StudentCommands {
  private StudentCommands() {}

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
  static CommandLine commandLine() {
    return CommandLines.of(new StudentCommands());
  }
}
