package chainrule.grader.judge;

import chainrule.exercises.CheckReport;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.examine.Examining;
import chainrule.exercises.examine.Port;
import chainrule.exercises.examine.Reply;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A notebook that runs, question by question under examination. */
final class Run implements AutoCloseable {
  private final Examination examination;
  private final Assembled notebook;
  private final Program program;
  private final Session session;
  private final Usage usage;

  Run(Examination examination, Assembled notebook, Program program, Session session, Usage usage) {
    this.examination = examination;
    this.notebook = notebook;
    this.program = program;
    this.session = session;
    this.usage = usage;
  }

  /** Returns whether every step ran through and every answer that compiles was handed in. */
  boolean isComplete() {
    int expected = examination.questions().size() - program.errors().size();
    return session.notes().isEmpty() && session.handedIn().size() == expected;
  }

  /** Returns what the student should know about how the notebook ran. */
  List<String> notes() {
    List<String> notes = new ArrayList<>(program.notes());
    notes.addAll(session.notes());
    return notes;
  }

  /**
   * Examines a question.
   *
   * @throws IOException if no sandbox could be had
   */
  CheckReport examine(QuestionSpec question, long seed) throws IOException {
    long since = System.nanoTime();
    try {
      CheckReport report = examination.of(question, port(question), seed);
      session.requireSandboxes();
      return report;
    } finally {
      usage.add(Usage.Phase.CHECK, since);
    }
  }

  /**
   * Examines all questions: public checks of every question first, so that nothing a student reads
   * in a report was made by code that had seen a hidden case.
   *
   * @throws IOException if no sandbox could be had
   */
  List<CheckReport> examineAll(long seed) throws IOException {
    long since = System.nanoTime();
    try {
      List<Examining> all = new ArrayList<>();
      for (QuestionSpec question : examination.questions()) {
        all.add(examination.begin(question, port(question), seed));
      }
      examination.examiner().runPublic(all);
      session.requireSandboxes();
      examination.examiner().runHidden(all);
      session.requireSandboxes();
      return all.stream().map(Examining::report).toList();
    } finally {
      usage.add(Usage.Phase.CHECK, since);
    }
  }

  private Port port(QuestionSpec question) {
    String error =
        notebook.answer(question.name()).isEmpty()
            ? "the answer cell " + question.gradeId() + " is missing"
            : program.errors().get(question.name());
    if (error != null) {
      return (arguments, seconds) -> new Reply.Unavailable(error);
    }
    int number = examination.number(question);
    return (arguments, seconds) -> session.call(number, arguments, seconds);
  }

  @Override
  public void close() {
    session.close();
  }
}
