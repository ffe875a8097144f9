package chainrule.grader.cli;

import chainrule.grader.build.KitFolder;
import chainrule.grader.command.CommandLines;
import chainrule.grader.command.ExitStatus;
import chainrule.grader.command.PrintableText;
import chainrule.grader.export.ExportFormat;
import chainrule.grader.export.NbgraderGradebook;
import chainrule.grader.gradebook.CurrentMark;
import chainrule.grader.gradebook.Gradebook;
import chainrule.grader.gradebook.GradebookException;
import chainrule.grader.roster.Roster;
import chainrule.grader.roster.RosterException;
import chainrule.grader.roster.RosterFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** Writes a gradebook for another program. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description =
        "Writes the gradebook as other programs read it, or the feedback as they take it back.",
    footer = "Example: ./chainrule export --format canvas graded")
final class ExportCommand implements Callable<Integer> {

  @Parameters(paramLabel = "DIR", description = "The folder that grade wrote to.")
  private Path folder = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      converter = ByName.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private ExportFormat format = ExportFormat.csv;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "The file to write, a folder for gradescope and feedback. Default: grades.csv, canvas.csv,"
              + " moodle.csv, junit.xml, nbgrader.json, gradescope/, feedback-canvas/ or feedback-moodle/ in DIR.")
  private @Nullable Path out;

  @Option(
      names = "--roster",
      paramLabel = "FILE",
      description =
          "Who is in the class, as for grade: names, addresses and the ids of Canvas or Moodle go"
              + " into the export; who handed in nothing has 0 points.")
  private @Nullable Path roster;

  @Option(
      names = "--course",
      paramLabel = "DIR",
      description =
          "With --format nbgrader: the folder of nbgrader's course. The marks are put into its"
              + " gradebook: all, or none if one is of somebody or something unknown there.")
  private @Nullable Path course;

  @Option(
      names = "--python",
      paramLabel = "FILE",
      description =
          "With --format nbgrader: the Python that has nbgrader. Default: the one beside the command"
              + " nbgrader, or else python3, if it has nbgrader.")
  private @Nullable Path python;

  /** Knows formats by their names on the command line alone. */
  private static final class ByName implements ITypeConverter<ExportFormat> {
    @Override
    public ExportFormat convert(String name) {
      for (ExportFormat one : ExportFormat.values()) {
        if (one.toString().equals(name)) {
          return one;
        }
      }
      throw new TypeConversionException(
          "expected one of " + Arrays.toString(ExportFormat.values()) + " but was '" + name + "'");
    }
  }

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    if ((format == ExportFormat.nbgrader) == (course == null)) {
      CommandLines.complain(err, "--format nbgrader and --course DIR go together");
      return ExitStatus.USAGE;
    }
    Path database = Lookup.gradebook(folder, err);
    if (database == null) {
      return ExitStatus.USAGE;
    }
    int status;
    NbgraderGradebook target;
    try {
      target = course == null ? null : NbgraderGradebook.of(course, python);
      status = write(database, roster == null ? Roster.NONE : RosterFile.read(roster));
    } catch (RosterException e) {
      CommandLines.complain(err, String.valueOf(e.getMessage()));
      return ExitStatus.USAGE;
    } catch (FileSystemException e) {
      CommandLines.complain(err, CommandLines.place(e));
      return ExitStatus.USAGE;
    } catch (GradebookException e) {
      CommandLines.complain(err, String.valueOf(e.getMessage()));
      return ExitStatus.UNGRADED;
    } catch (IOException e) {
      CommandLines.complain(err, database + ": is damaged: " + e.getMessage());
      return ExitStatus.UNGRADED;
    }
    int put = target == null ? ExitStatus.DONE : put(target);
    return put == ExitStatus.DONE ? status : put;
  }

  private int write(Path database, Roster known) throws IOException {
    Path place = place();
    List<CurrentMark> without = new ArrayList<>();
    Set<String> unknown = new TreeSet<>();
    List<String> leftOut;
    try (Gradebook book = Gradebook.open(database)) {
      leftOut =
          format.write(
              book,
              place,
              known,
              mark -> {
                if (known.find(mark.student()).isEmpty()) {
                  unknown.add(mark.student());
                }
                if (!mark.graded()) {
                  without.add(mark);
                }
              });
    }
    if (roster != null) {
      PrintWriter err = spec.commandLine().getErr();
      unknown.forEach(student -> CommandLines.complain(err, "not on the roster: " + student));
    }
    return show(place, without, leftOut);
  }

  private Path place() {
    return out == null ? folder.resolve(format.place()) : out;
  }

  private int show(Path place, List<CurrentMark> without, List<String> leftOut) {
    PrintWriter print = spec.commandLine().getOut();
    for (CurrentMark mark : without) {
      String line = mark.homework() + " of " + mark.student() + ": " + mark.result().reason();
      print.println("without a mark: " + PrintableText.line(line));
    }
    leftOut.forEach(line -> print.println("left out: " + PrintableText.line(line)));
    print.println("wrote " + PrintableText.line(place.toString()));
    print.flush();
    return without.isEmpty() && leftOut.isEmpty() ? ExitStatus.DONE : ExitStatus.UNGRADED;
  }

  /** Puts the marks just written into nbgrader's gradebook. */
  private int put(NbgraderGradebook target) throws IOException {
    Path log = KitFolder.ofSystemProperty().log("nbgrader");
    NbgraderGradebook.MarksWritten done = target.put(place(), log);
    PrintWriter err = spec.commandLine().getErr();
    if (!done.refused().isEmpty()) {
      done.refused().forEach(line -> CommandLines.complain(err, line));
      CommandLines.complain(err, "no mark was put into nbgrader's gradebook");
      return ExitStatus.FAILED;
    }
    PrintWriter print = spec.commandLine().getOut();
    done.leftOut().forEach(line -> print.println("left out: " + PrintableText.line(line)));
    print.println(
        "put marks into nbgrader's gradebook: "
            + done.written()
            + ", of submissions new to it: "
            + done.added());
    print.flush();
    return done.leftOut().isEmpty() ? ExitStatus.DONE : ExitStatus.UNGRADED;
  }
}
