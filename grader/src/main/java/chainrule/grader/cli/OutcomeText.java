package chainrule.grader.cli;

import chainrule.grader.command.ExitStatus;
import chainrule.grader.command.PrintableText;
import chainrule.grader.grading.ClassOutcome;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine;

/**
 * Shows what grading a class came to.
 *
 * @param outcome what it came to
 * @param out where the files are
 */
record OutcomeText(ClassOutcome outcome, Path out) {
  /** Prints it; returns the exit status that says the same. */
  int show(CommandLine line) {
    PrintWriter print = line.getOut();
    print.print(outcome.table().text());
    print.println();
    for (String one : outcome.notGraded()) {
      print.println("not graded: " + PrintableText.line(one));
    }
    print.print(outcome.summary().text());
    print.println("the table shows what counts, with marks by hand and delays");
    print.println("gradebook.db, grades.csv, feedback, talk and results are in " + out);
    print.println("the class at a glance: " + out.resolve("class.html"));
    print.flush();
    outcome.summary().warning().ifPresent(one -> line.getErr().println("chainrule: " + one));
    return outcome.notGraded().isEmpty() ? ExitStatus.DONE : ExitStatus.UNGRADED;
  }
}
