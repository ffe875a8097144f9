package chainrule.grader.cli;

import chainrule.grader.command.CommandLines;
import chainrule.grader.command.ExitStatus;
import chainrule.grader.command.PrintableText;
import chainrule.grader.export.ResultsFolder;
import chainrule.grader.files.OutputFolder;
import chainrule.grader.gradebook.CurrentMark;
import chainrule.grader.gradebook.Gradebook;
import chainrule.grader.report.ScoreText;
import chainrule.grader.result.ManualMark;
import chainrule.grader.result.QuestionScore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Marks a question by hand. */
@Command(
    name = "mark",
    mixinStandardHelpOptions = true,
    description = "Marks questions by hand; grading again does not change them.",
    footer = "Example: ./chainrule mark graded ada h5-q3 2.5 --comment \"a slip of the pen\"")
final class MarkCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "DIR", description = "The folder that grade wrote to.")
  private Path folder = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "STUDENT",
      description = "As grades.csv names them.")
  private String student = "";

  @Parameters(
      index = "2",
      arity = "0..1",
      paramLabel = "QUESTION",
      description = "Such as h1-q2, as in grades.csv.")
  private String question = "";

  @Parameters(
      index = "3",
      arity = "0..1",
      paramLabel = "POINTS",
      description = "What the question is worth.")
  private @Nullable Double points;

  @Option(
      names = "--drop",
      description = "The question does not count for this student; the others count for the whole.")
  private boolean drop;

  @Option(
      names = "--undo",
      description = "The checks decide again; of a homework: what was excused counts as late.")
  private boolean undo;

  @Option(names = "--waive", description = "QUESTION is a homework, such as h1: it is not late.")
  private boolean waive;

  @Option(names = "--comment", paramLabel = "TEXT", description = "What the student reads.")
  private @Nullable String comment;

  @Option(
      names = "--from",
      paramLabel = "FILE",
      description =
          "Marks many at once: a CSV with the columns student, question, points, comment. Where one"
              + " line is wrong nothing is marked.")
  private @Nullable Path from;

  @Option(names = "--by", paramLabel = "NAME", description = "Who decided.")
  private @Nullable String by;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    PrintWriter err = spec.commandLine().getErr();
    Path database = Lookup.gradebook(folder, err);
    if (database == null) {
      return ExitStatus.USAGE;
    }
    if (from != null) {
      return many(database, from);
    }
    if (question.isEmpty()) {
      err.println("chainrule: found no question; expected STUDENT and QUESTION, or --from FILE");
      return ExitStatus.USAGE;
    }
    List<ManualMark.MarkKind> kinds = kinds();
    if (kinds.size() != 1) {
      err.println(
          "chainrule: found "
              + (kinds.isEmpty() ? "no decision" : kinds)
              + "; expected one of POINTS, --drop, --undo, --waive");
      return ExitStatus.USAGE;
    }
    ManualMark manual =
        new ManualMark("", kinds.get(0), points == null ? 0 : points, comment, by, Instant.now());
    try (Gradebook book = Gradebook.open(database)) {
      decide(book, target(book, manual), manual);
      return ExitStatus.DONE;
    } catch (MarkTargets.Unknown e) {
      CommandLines.complain(err, String.valueOf(e.getMessage()));
      return ExitStatus.USAGE;
    } catch (IOException e) {
      CommandLines.complain(err, CommandLines.reason(e));
      return ExitStatus.UNGRADED;
    }
  }

  private MarkTargets.Target target(Gradebook book, ManualMark manual)
      throws MarkTargets.Unknown, IOException {
    MarkTargets.Target chosen = MarkTargets.of(book, Set.of(student)).of(student, question);
    QuestionScore one = chosen.question();
    if (!undo && (one == null) != waive) {
      throw new MarkTargets.Unknown(
          one == null
              ? question + " is a homework; expected --waive or --undo, or a question of it"
              : question + " is a question; expected a homework to --waive");
    }
    chosen.requireInRange(manual.points(), question);
    return chosen;
  }

  private int many(Path database, Path file) {
    PrintWriter err = spec.commandLine().getErr();
    if (!student.isEmpty() || !kinds().isEmpty() || comment != null) {
      err.println("chainrule: --from says who, what and why; expected no other decision beside it");
      return ExitStatus.USAGE;
    }
    try (Gradebook book = Gradebook.open(database)) {
      say(List.of(MarksFile.read(file).apply(book, folder, by), upToDate()));
      return ExitStatus.DONE;
    } catch (MarksFile.Refused e) {
      e.lines().forEach(line -> CommandLines.complain(err, file + ": " + line));
      return ExitStatus.USAGE;
    } catch (IOException e) {
      CommandLines.complain(err, CommandLines.reason(e));
      return ExitStatus.UNGRADED;
    }
  }

  private String upToDate() {
    return "gradebook.db, grades.csv, class.html and the feedback page"
        + (from == null ? "" : "s")
        + " in "
        + folder
        + " are up to date";
  }

  private void say(List<String> lines) {
    PrintWriter print = spec.commandLine().getOut();
    lines.forEach(line -> print.println(PrintableText.line(line)));
    print.flush();
  }

  private List<ManualMark.MarkKind> kinds() {
    List<ManualMark.MarkKind> kinds = new ArrayList<>();
    if (points != null) {
      kinds.add(ManualMark.MarkKind.POINTS);
    }
    if (drop) {
      kinds.add(ManualMark.MarkKind.DROP);
    }
    if (undo) {
      kinds.add(ManualMark.MarkKind.UNDO);
    }
    if (waive) {
      kinds.add(ManualMark.MarkKind.WAIVE);
    }
    return kinds;
  }

  private void decide(Gradebook book, MarkTargets.Target chosen, ManualMark decision)
      throws IOException {
    QuestionScore one = chosen.question();
    String id = one == null ? "" : one.report().question();
    ManualMark manual = decision.about(id);
    CurrentMark mark = chosen.mark();
    book.decide(mark.homework(), student, manual);
    OutputFolder files = new OutputFolder(folder);
    files.exclusively(() -> new ResultsFolder(files, mark.homework()).write(book, Set.of(student)));
    boolean undone = manual.kind() == ManualMark.MarkKind.UNDO;
    String now =
        one != null
            ? ScoreText.points(new QuestionScore(one.report(), undone ? null : manual))
            : undone ? "nothing is excused" : "nothing is taken away for being late";
    say(
        List.of(
            student + " " + (mark.homework() + " " + id).strip() + ": " + now,
            student
                + " "
                + mark.homework()
                + " in all: "
                + ScoreText.total(mark.score().and(manual)),
            upToDate()));
  }
}
