package chainrule.grader.cli;

import chainrule.grader.command.CommandLines;
import chainrule.grader.command.PrintableText;
import chainrule.grader.intake.IntakeBatch;
import chainrule.grader.intake.RefusedFile;
import chainrule.grader.result.Submission;
import chainrule.grader.roster.Person;
import chainrule.grader.roster.Roster;
import java.io.PrintWriter;
import java.util.HashSet;
import java.util.Set;
import picocli.CommandLine;

/**
 * Compares what was handed in with who is in the class.
 *
 * @param roster who is; without people there is nothing to compare
 * @param batch what was handed in
 */
record RosterComparison(Roster roster, IntakeBatch batch) {
  /** Names who is missing, and who is not on the roster. */
  void show(CommandLine line) {
    if (roster.people().isEmpty()) {
      return;
    }
    Set<String> present = new HashSet<>();
    for (Submission one : batch.submissions()) {
      note(present, one.student(), one.file(), line.getErr());
    }
    for (RefusedFile one : batch.refused()) {
      if (one.student() != null) {
        note(present, one.student(), one.shown(), line.getErr());
      }
    }
    PrintWriter print = line.getOut();
    for (Person person : roster.people()) {
      if (!present.contains(person.id())) {
        print.println(
            "no submission: " + PrintableText.line(person.id() + " (" + person.name() + ")"));
      }
    }
    print.flush();
  }

  private void note(Set<String> present, String student, String shown, PrintWriter err) {
    boolean known = roster.people().stream().anyMatch(person -> person.id().equals(student));
    if (known) {
      present.add(student);
    } else {
      CommandLines.complain(err, shown + ": not on the roster: " + student);
    }
  }
}
