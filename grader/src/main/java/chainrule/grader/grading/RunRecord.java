package chainrule.grader.grading;

import chainrule.exercises.instructor.Assignment;
import chainrule.grader.gradebook.Gradebook;
import chainrule.grader.gradebook.SubmissionEntry;
import chainrule.grader.intake.RefusedFile;
import chainrule.grader.report.RunSummary;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.Note;
import chainrule.grader.result.Submission;
import chainrule.grader.result.SubmissionResult;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One run as the gradebook notes it: what became of everything that was handed in. */
final class RunRecord {
  private final Gradebook book;
  private final String homework;
  private final long run;
  private final Map<String, Submission> waiting = new HashMap<>();
  private final Set<String> students = new HashSet<>();
  private final List<String> notGraded = new ArrayList<>();
  private final RunSummary summary = new RunSummary();

  private RunRecord(Gradebook book, String homework, long run) {
    this.book = book;
    this.homework = homework;
    this.run = run;
  }

  /**
   * Notes that a run begins.
   *
   * @param revision the homework's questions and checks
   */
  static RunRecord begin(Gradebook book, Assignment assignment, HomeworkRevision revision)
      throws IOException {
    String homework = assignment.id().toString();
    long run = book.begin(homework, revision.checks(), revision.kit());
    return new RunRecord(book, homework, run);
  }

  /** Notes what cannot be graded. */
  void refuse(RefusedFile refused) throws IOException {
    String student = refused.student();
    if (student == null) {
      notGraded.add(refused.line());
      summary.addRefused(refused.line());
      return;
    }
    SubmissionResult result =
        SubmissionResult.notGraded(
            student, homework, refused.shown(), GradingStatus.UNREADABLE, refused.reason(), 0);
    book.record(run, new SubmissionEntry(result, refused.when(), false, ""));
    add(result);
  }

  /** Notes what will be graded, and whose mark is there already. */
  void expect(GradingPlan plan) {
    for (Submission one : plan.graded()) {
      students.add(one.student());
      summary.addKnown();
    }
    plan.left().forEach(one -> waiting.put(one.student(), one));
  }

  /** Notes a result. */
  void take(SubmissionResult result) throws IOException {
    Submission submission = waiting.remove(result.student());
    if (submission == null) {
      throw new IllegalStateException("a second result, or one nobody asked for: " + result);
    }
    List<Note> notes = new ArrayList<>(submission.notes());
    notes.addAll(result.notes());
    SubmissionResult noted = result.withNotes(notes);
    book.record(
        run,
        new SubmissionEntry(noted, submission.handedIn(), submission.noted(), submission.sha256()));
    add(noted);
  }

  /** Notes that there will be no more results. */
  void endOfResults() throws IOException {
    for (Submission missing : List.copyOf(waiting.values())) {
      take(
          SubmissionResult.notGraded(
              missing.student(),
              homework,
              missing.file(),
              GradingStatus.FAILED,
              "the grader gave no result",
              0));
    }
  }

  private void add(SubmissionResult result) {
    students.add(result.student());
    summary.add(result);
    if (result.status() != GradingStatus.GRADED) {
      notGraded.add(result.file() + ": " + result.reason());
    }
  }

  /** Notes that the run went to its end, and what it came to, as JSON. */
  void end(String json) throws IOException {
    book.end(run, json);
  }

  /** Returns who handed something in. */
  Set<String> students() {
    return Set.copyOf(students);
  }

  /** Returns a line per notebook that got no mark. */
  List<String> notGraded() {
    return List.copyOf(notGraded);
  }

  /** Returns what the run took. */
  RunSummary summary() {
    return summary;
  }
}
