package chainrule.grader.cli;

import chainrule.grader.intake.Batch;
import chainrule.grader.intake.HandedIn;
import chainrule.grader.intake.Refused;
import chainrule.grader.report.Printable;
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
record RollCall(Roster roster, Batch batch) {
  /** Names who is missing, and who is not on the roster. */
  void show(CommandLine line) {
    if (roster.people().isEmpty()) {
      return;
    }
    Set<String> present = new HashSet<>();
    for (HandedIn one : batch.submissions()) {
      note(present, one.student(), one.shown(), line.getErr());
    }
    for (Refused one : batch.refused()) {
      if (one.student() != null) {
        note(present, one.student(), one.shown(), line.getErr());
      }
    }
    PrintWriter print = line.getOut();
    for (Person person : roster.people()) {
      if (!present.contains(person.id())) {
        print.println("no submission: " + Printable.line(person.id() + " (" + person.name() + ")"));
      }
    }
    print.flush();
  }

  private void note(Set<String> present, String student, String shown, PrintWriter err) {
    boolean known = roster.people().stream().anyMatch(person -> person.id().equals(student));
    if (known) {
      present.add(student);
    } else {
      ChainRule.complain(err, shown + ": not on the roster: " + student);
    }
  }
}
