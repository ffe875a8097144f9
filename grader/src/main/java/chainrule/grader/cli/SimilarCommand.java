package chainrule.grader.cli;

import chainrule.exercises.instructor.Assignment;
import chainrule.grader.build.KitFolder;
import chainrule.grader.build.StatusLine;
import chainrule.grader.command.CommandLines;
import chainrule.grader.command.ExitStatus;
import chainrule.grader.command.PrintableText;
import chainrule.grader.files.NewFolder;
import chainrule.grader.intake.Intake;
import chainrule.grader.intake.IntakeBatch;
import chainrule.grader.similar.ClassComparison;
import chainrule.grader.similar.SimilarPair;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Compares the answers of a class with JPlag. */
@Command(
    name = "similar",
    mixinStandardHelpOptions = true,
    description = {
      "Compares the answers of a class with JPlag and writes its report: similar.zip, for JPlag's"
          + " viewer, and similar.csv with all pairs.",
      "Short answers are alike by nature: a pair is a reason to look, never a proof.",
      "JPlag is under the GPL and no part of the kit; the first call fetches it."
    },
    footer = {"", "Example: ./chainrule similar h5 submissions --out similar-h5"})
final class SimilarCommand implements Callable<Integer> {
  private static final int SHOWN = 20;

  @Parameters(index = "0", paramLabel = "HW", description = "The homework, such as h5.")
  private String homework = "";

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Notebooks, folders or zips, as grade takes them.")
  private List<Path> paths = List.of();

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder to write to: a new or an empty one.")
  private Path out = Path.of("");

  @Option(names = "--anonymous", description = "Numbers in the place of names.")
  private boolean anonymous;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    Assignment assignment = Lookup.homework(homework, err);
    if (assignment == null) {
      return ExitStatus.USAGE;
    }
    for (Path path : paths) {
      if (!Files.exists(path)) {
        CommandLines.complain(err, path + ": no such file or folder");
        return ExitStatus.USAGE;
      }
    }
    try {
      NewFolder.expectFree(out);
    } catch (FileSystemException e) {
      CommandLines.complain(err, CommandLines.place(e));
      return ExitStatus.USAGE;
    }
    try (Intake intake = new Intake(assignment.id())) {
      IntakeBatch batch = intake.collect(paths);
      batch.refused().forEach(refused -> CommandLines.complain(err, refused.line()));
      if (batch.submissions().size() < 2) {
        CommandLines.complain(
            err,
            batch.submissions().size()
                + " notebooks of "
                + homework
                + " found; expected two or more");
        return ExitStatus.USAGE;
      }
      return compare(assignment, batch, err);
    }
  }

  private int compare(Assignment assignment, IntakeBatch batch, PrintWriter err)
      throws IOException {
    ClassComparison comparison =
        new ClassComparison(assignment, KitFolder.ofSystemProperty(), anonymous);
    List<SimilarPair> pairs;
    try (StatusLine status = StatusLine.onStandardError()) {
      status.show("comparing " + batch.submissions().size() + " notebooks");
      pairs = comparison.write(batch.submissions(), out);
    }
    comparison.remarks().forEach(line -> CommandLines.complain(err, line));
    if (pairs.isEmpty()) {
      return ExitStatus.UNGRADED;
    }
    show(pairs);
    boolean whole = batch.refused().isEmpty();
    return whole ? ExitStatus.DONE : ExitStatus.UNGRADED;
  }

  private void show(List<SimilarPair> pairs) {
    PrintWriter print = spec.commandLine().getOut();
    print.println("   %  tokens  pair");
    for (SimilarPair pair : pairs.subList(0, Math.min(SHOWN, pairs.size()))) {
      print.println(
          String.format(
              Locale.ROOT,
              "%4.0f  %6d  %s, %s%s",
              100 * pair.similarity(),
              pair.tokens(),
              PrintableText.line(pair.first()),
              PrintableText.line(pair.second()),
              pair.isTelling() ? "" : "  (too little in common to tell anything)"));
    }
    print.println(
        "Short answers are alike by nature, and right ones more so: look before you judge.");
    print.println("wrote " + out.resolve("similar.csv") + " and " + out.resolve("similar.zip"));
  }
}
