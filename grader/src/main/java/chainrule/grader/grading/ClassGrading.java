package chainrule.grader.grading;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.hidden.Assignment;
import chainrule.grader.gradebook.Entry;
import chainrule.grader.gradebook.Gradebook;
import chainrule.grader.gradebook.GradebookException;
import chainrule.grader.intake.Batch;
import chainrule.grader.intake.HandedIn;
import chainrule.grader.intake.Refused;
import chainrule.grader.report.ClassTable;
import chainrule.grader.report.OutputFolder;
import chainrule.grader.report.RunSummary;
import chainrule.grader.result.Status;
import chainrule.grader.result.Submission;
import chainrule.grader.result.SubmissionResult;
import chainrule.grader.result.Timings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Grades one batch of one homework into one folder. */
public final class ClassGrading {
  /** The version of the kit that the gradebook notes with each run. */
  static final String KIT = "0.1.0";

  private final Assignment assignment;
  private final OutputFolder out;
  private final Map<String, HandedIn> waiting = new HashMap<>();
  private final Set<String> students = new HashSet<>();
  private final List<String> notGraded = new ArrayList<>();
  private final RunSummary summary = new RunSummary();
  private final ClassTable table;

  /**
   * Makes ready to grade.
   *
   * @param assignment the homework
   * @param out where the gradebook and the reports go; prepared
   */
  public ClassGrading(Assignment assignment, OutputFolder out) {
    this.assignment = assignment;
    this.out = out;
    this.table = new ClassTable(assignment.questions().stream().map(QuestionSpec::id).toList());
  }

  /**
   * Grades a batch; each result is in the gradebook before the next is asked for.
   *
   * @param batch what was handed in
   * @param engine grades it
   * @param progress told each result
   * @throws IOException if the gradebook or a report cannot be written; what the gradebook holds by
   *     then stays
   */
  public Outcome grade(Batch batch, Engine engine, Consumer<SubmissionResult> progress)
      throws IOException {
    long start = System.nanoTime();
    try (Gradebook book = Gradebook.open(out.path().resolve("gradebook.db"))) {
      long run = book.begin(assignment.id(), Revision.of(assignment), KIT);
      for (Refused refused : batch.refused()) {
        refuse(book, run, refused);
      }
      batch.submissions().forEach(one -> waiting.put(one.student(), one));
      Engine.@Nullable Usage usage = run(book, run, engine, progress);
      for (HandedIn missing : List.copyOf(waiting.values())) {
        take(book, run, failed(missing, "the grader gave no result"));
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      summary.finish(
          seconds,
          ProcessMemory.peakOfThisProcess(),
          usage == null ? 0 : usage.judgesPeakBytes(),
          usage == null ? null : usage.rung());
      String json = summary.toJson(assignment.id());
      new Reports(out, assignment.id()).write(book, Set.copyOf(students));
      out.write("run.json", json);
      book.end(run, json);
    }
    return new Outcome(table, List.copyOf(notGraded), summary);
  }

  private Engine.@Nullable Usage run(
      Gradebook book, long run, Engine engine, Consumer<SubmissionResult> progress)
      throws IOException {
    List<Submission> submissions =
        waiting.values().stream().map(one -> new Submission(one.student(), one.file())).toList();
    if (submissions.isEmpty()) {
      return null;
    }
    try {
      return engine.grade(
          submissions,
          result -> {
            synchronized (this) {
              takeUnchecked(book, run, result);
            }
            progress.accept(result);
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void takeUnchecked(Gradebook book, long run, SubmissionResult result) {
    try {
      take(book, run, result);
    } catch (GradebookException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(Gradebook book, long run, SubmissionResult result) throws GradebookException {
    HandedIn from = waiting.remove(result.student());
    if (from == null) {
      throw new IllegalStateException("a second result, or one nobody asked for: " + result);
    }
    SubmissionResult shown = withFile(result, from.shown());
    book.record(run, new Entry(shown, from.when(), from.noted(), from.sha256()));
    add(shown);
  }

  private void refuse(Gradebook book, long run, Refused refused) throws GradebookException {
    String student = refused.student();
    if (student == null) {
      notGraded.add(refused.line());
      return;
    }
    SubmissionResult result =
        new SubmissionResult(
            student,
            assignment.id(),
            refused.shown(),
            Status.UNREADABLE,
            refused.reason(),
            0,
            List.of(),
            List.of(),
            Timings.NONE);
    book.record(run, new Entry(result, refused.when(), false, ""));
    add(result);
  }

  private void add(SubmissionResult result) {
    students.add(result.student());
    table.add(result);
    summary.add(result);
    if (result.status() != Status.GRADED) {
      notGraded.add(result.file() + ": " + result.reason());
    }
  }

  private SubmissionResult failed(HandedIn from, String reason) {
    return SubmissionResult.notGraded(
        new Submission(from.student(), from.file()), assignment.id(), Status.FAILED, reason, 0);
  }

  /** A notebook out of a zip was read from a temporary file that means nothing to a reader. */
  private static SubmissionResult withFile(SubmissionResult result, String shown) {
    String reason = result.reason();
    return new SubmissionResult(
        result.student(),
        result.homework(),
        shown,
        result.status(),
        reason == null ? null : withoutPath(reason, result.file()),
        result.seed(),
        result.reports(),
        result.notes(),
        result.timings());
  }

  private static String withoutPath(String reason, String file) {
    return reason.startsWith(file + ": ") ? reason.substring(file.length() + 2) : reason;
  }
}
