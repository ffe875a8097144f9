package chainrule.grader.cli;

import chainrule.exercises.ipynb.FileProblem;
import chainrule.grader.build.HomeFolder;
import chainrule.grader.build.KitFolder;
import chainrule.grader.build.SetupException;
import chainrule.grader.grading.KitVersion;
import chainrule.grader.report.PrintableText;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** The one command of the kit; every call is a subcommand. */
@Command(
    name = "chainrule",
    mixinStandardHelpOptions = true,
    versionProvider = ChainRule.Version.class,
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
      BenchCommand.class,
    })
public final class ChainRule {

  private ChainRule() {}

  /** Says which kit this is. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Chain Rule " + KitVersion.get()};
    }
  }

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
    return commandLine(new ChainRule());
  }

  /**
   * Returns a command line that speaks as all of the kit's do.
   *
   * @param command annotated with what it takes
   */
  public static CommandLine commandLine(Object command) {
    CommandLine line = new CommandLine(command);
    line.setExecutionExceptionHandler(ChainRule::explain);
    line.setParameterExceptionHandler(ChainRule::refuse);
    line.setUsageHelpAutoWidth(true);
    return line;
  }

  /** A wrong call gets one line; a call of nothing gets the list of calls. */
  private static int refuse(ParameterException wrong, String[] arguments) {
    CommandLine line = wrong.getCommandLine();
    if (arguments.length == 0) {
      line.usage(line.getErr());
    } else {
      String help = line.getCommandSpec().qualifiedName() + " --help";
      complain(line.getErr(), wrong.getMessage() + "; see " + help);
      UnmatchedArgumentException.printSuggestions(wrong, line.getErr());
    }
    return ExitStatus.USAGE;
  }

  private static int explain(Exception failure, CommandLine line, ParseResult ignored)
      throws IOException {
    PrintWriter err = line.getErr();
    if (failure instanceof SetupException) {
      err.println("chainrule: " + failure.getMessage());
    } else if (failure instanceof FileSystemException io) {
      err.println("chainrule: " + place(io));
    } else {
      Path log = KitFolder.ofSystemProperty().log("crash");
      try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(log))) {
        failure.printStackTrace(writer);
      }
      err.println("chainrule: " + failure + " (log: " + log + ")");
    }
    return ExitStatus.FAILED;
  }

  /** Says in one line what is wrong. */
  static void complain(PrintWriter err, String what) {
    err.println("chainrule: " + PrintableText.line(what));
  }

  /** Returns what failed and where, if the failure knows. */
  static String reason(IOException failure) {
    return failure instanceof FileSystemException file
        ? place(file)
        : String.valueOf(failure.getMessage());
  }

  /** Returns the file and what is wrong with it. */
  static String place(FileSystemException failure) {
    return failure.getFile() + ": " + FileProblem.words(failure);
  }
}
