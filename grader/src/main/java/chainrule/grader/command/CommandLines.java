package chainrule.grader.command;

import chainrule.exercises.ipynb.FileProblem;
import chainrule.grader.build.KitFolder;
import chainrule.grader.build.SetupException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Command lines that speak in one way: a line for what is wrong, the status that says so. */
public final class CommandLines {
  private CommandLines() {}

  /** Says which kit this is. */
  public static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Chain Rule " + KitVersion.get()};
    }
  }

  /**
   * Returns the command line of a command.
   *
   * @param command annotated with what it takes
   */
  public static CommandLine of(Object command) {
    CommandLine line = new CommandLine(command);
    line.setExecutionExceptionHandler(CommandLines::explain);
    line.setParameterExceptionHandler(CommandLines::refuse);
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
  public static void complain(PrintWriter err, String what) {
    err.println("chainrule: " + PrintableText.line(what));
  }

  /** Returns what failed and where, if the failure knows. */
  public static String reason(IOException failure) {
    return failure instanceof FileSystemException file
        ? place(file)
        : String.valueOf(failure.getMessage());
  }

  /** Returns the file and what is wrong with it. */
  public static String place(FileSystemException failure) {
    return failure.getFile() + ": " + FileProblem.words(failure);
  }
}
