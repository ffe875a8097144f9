package chainrule.grader.cli;

import chainrule.exercises.instructor.Assignment;
import chainrule.grader.build.KitFolder;
import chainrule.grader.command.CommandLines;
import chainrule.grader.command.ExitStatus;
import chainrule.grader.files.NewFolder;
import chainrule.grader.gradescope.AutograderZip;
import chainrule.grader.homework.NbgraderSource;
import chainrule.grader.homework.ReleaseException;
import chainrule.grader.homework.StudentEdition;
import chainrule.grader.homework.StudentKit;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes what is handed out of a homework, or of all. */
@Command(
    name = "release",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the student edition, as a folder and as a zip: notebooks without solutions,"
          + " with all they need to run, and no hidden check."
    },
    footer = {
      "Example: ./chainrule release h5 --out handed-out",
      "         ./chainrule release --all --out course"
    })
final class ReleaseCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "HW",
      arity = "0..*",
      description = "The homework, such as h5; several go into one edition.")
  private List<String> homeworks = new ArrayList<>();

  @Option(names = "--all", description = "All homeworks, and the lectures.")
  private boolean all;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder to write to; new, or empty.")
  private Path out = Path.of("");

  @Option(
      names = "--notebook",
      description =
          "The notebooks alone, for students whose Jupyter has the kernel already; other files in"
              + " DIR stay.")
  private boolean notebooksOnly;

  @Option(
      names = "--force",
      description = "With --notebook and --gradescope: replace a file that is already there.")
  private boolean force;

  @Option(
      names = "--nbgrader",
      description =
          "For the instructor: a course of nbgrader's, with its settings, the notebooks with their"
              + " solutions, and a README.md that says how to go on.")
  private boolean nbgrader;

  @Option(
      names = "--gradescope",
      description =
          "For the instructor: the zip of an autograder for Gradescope, hidden checks and all. Other"
              + " files in DIR stay.")
  private boolean gradescope;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Optional<String> fault = fault();
    if (fault.isPresent()) {
      return refuse(fault.get());
    }
    List<Assignment> assignments = new ArrayList<>();
    for (String id : all ? Assignment.known().stream().map(String::valueOf).toList() : homeworks) {
      Assignment assignment = Lookup.homework(id, spec.commandLine().getErr());
      if (assignment == null) {
        return ExitStatus.USAGE;
      }
      assignments.add(assignment);
    }
    try {
      write(assignments);
      return ExitStatus.DONE;
    } catch (FileAlreadyExistsException e) {
      return refuse(e.getFile() + ": is already there; --force replaces it");
    } catch (FileSystemException e) {
      return refuse(CommandLines.place(e));
    } catch (ReleaseException e) {
      CommandLines.complain(spec.commandLine().getErr(), String.valueOf(e.getMessage()));
      return ExitStatus.FAILED;
    }
  }

  private Optional<String> fault() {
    if (all == !homeworks.isEmpty()) {
      return Optional.of(
          all
              ? "--all takes no homework; expected one or the other"
              : "no homework; expected such as h5, or --all");
    }
    if (homeworks.stream().distinct().count() < homeworks.size()) {
      return Optional.of("a homework is named twice; expected each once");
    }
    if (Stream.of(nbgrader, notebooksOnly, gradescope).filter(one -> one).count() > 1) {
      return Optional.of("expected one of --notebook, --nbgrader and --gradescope");
    }
    return force && !notebooksOnly && !gradescope
        ? Optional.of(
            "--force goes with --notebook and --gradescope; expected a new or an empty folder"
                + " without them")
        : Optional.empty();
  }

  private void write(List<Assignment> assignments) throws IOException {
    KitFolder kit = KitFolder.ofSystemProperty();
    if (nbgrader) {
      NbgraderSource.write(assignments, kit, out);
      wrote(out);
      return;
    }
    if (notebooksOnly || gradescope) {
      for (Assignment assignment : assignments) {
        wrote(
            gradescope
                ? AutograderZip.of(assignment, kit).write(out, force)
                : StudentEdition.of(assignment, kit).write(out, force));
      }
      return;
    }
    StudentKit edition =
        all ? StudentKit.ofCourse(kit, assignments) : StudentKit.of(kit, assignments);
    List<String> names = new ArrayList<>();
    NewFolder.write(out, draft -> names.addAll(edition.write(draft)));
    names.forEach(name -> wrote(out.resolve(name)));
  }

  private void wrote(Path file) {
    spec.commandLine().getOut().println("wrote " + file);
  }

  private int refuse(String fault) {
    CommandLines.complain(spec.commandLine().getErr(), fault);
    return ExitStatus.USAGE;
  }
}
