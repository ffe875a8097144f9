package chainrule.grader.cli;

import chainrule.exercises.instructor.Assignment;
import chainrule.grader.build.KitFolder;
import chainrule.grader.command.CommandLines;
import chainrule.grader.command.ExitStatus;
import chainrule.grader.command.PrintableText;
import chainrule.grader.gradebook.Gradebook;
import chainrule.grader.homework.NotesPage;
import chainrule.grader.homework.SampleClass;
import chainrule.grader.report.MistakeTally;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows an instructor's notes on a homework. */
@Command(
    name = "notes",
    mixinStandardHelpOptions = true,
    description =
        "Shows the instructor's notes on a homework: what it is for, points, typical mistakes and how"
            + " often a class made them, how to change points and deadlines, questions for a talk.",
    footer = "Example: ./chainrule notes h5 graded")
final class NotesCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "HW", description = "The homework, such as h5.")
  private String homework = "";

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "DIR",
      description = "A folder that grade wrote to: how often its class made which mistake.")
  private @Nullable Path folder;

  @Option(
      names = "--sample",
      paramLabel = "DIR",
      description =
          "Write a made-up class into DIR, to try grading on: right answers and known mistakes,"
              + " drawn by lot.")
  private @Nullable Path sample;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Assignment assignment = Lookup.homework(homework, err());
    if (assignment == null) {
      return ExitStatus.USAGE;
    }
    if (sample != null) {
      return writeSample(assignment, sample);
    }
    List<String> often = List.of();
    Path graded = folder;
    if (graded != null) {
      Path database = Lookup.gradebook(graded, err());
      if (database == null) {
        return ExitStatus.USAGE;
      }
      often = often(assignment, database, graded);
    }
    String text = NotesPage.of(assignment, KitFolder.ofSystemProperty(), often);
    PrintWriter print = spec.commandLine().getOut();
    text.lines().forEach(print::println);
    print.flush();
    return ExitStatus.DONE;
  }

  private static List<String> often(Assignment assignment, Path database, Path graded)
      throws IOException {
    MistakeTally tally = new MistakeTally();
    try (Gradebook book = Gradebook.open(database)) {
      book.forEachMark(
          mark -> {
            if (mark.homework().equals(assignment.id().toString()) && mark.graded()) {
              tally.add(mark.result());
            }
          });
    }
    return tally.lines(PrintableText.line(graded.toString()));
  }

  private int writeSample(Assignment assignment, Path into) throws IOException {
    try {
      int written = SampleClass.write(assignment, into);
      spec.commandLine().getOut().println("wrote " + written + " notebooks to " + into);
      return ExitStatus.DONE;
    } catch (FileAlreadyExistsException e) {
      CommandLines.complain(
          err(), e.getFile() + ": is already there; expected a folder to be made");
      return ExitStatus.USAGE;
    } catch (FileSystemException e) {
      CommandLines.complain(err(), CommandLines.place(e));
      return ExitStatus.USAGE;
    }
  }

  private PrintWriter err() {
    return spec.commandLine().getErr();
  }
}
