package chainrule.grader.grading;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.instructor.Assignment;
import chainrule.grader.execute.PeakMemory;
import chainrule.grader.export.ClassReports;
import chainrule.grader.files.OutputFolder;
import chainrule.grader.gradebook.Gradebook;
import chainrule.grader.gradebook.GradingKey;
import chainrule.grader.gradebook.SubmissionEntry;
import chainrule.grader.intake.GradableNotebook;
import chainrule.grader.intake.IntakeBatch;
import chainrule.grader.intake.RefusedFile;
import chainrule.grader.judge.StudentSeeds;
import chainrule.grader.report.ClassTable;
import chainrule.grader.report.RunSummary;
import chainrule.grader.result.GradingStatus;
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
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Grades one batch of one homework into one folder. */
public final class ClassGrading {
  /** How much of a batch is graded. */
  public enum Extent {
    /** Notebooks whose mark another run has not already found, by the same checks and seed. */
    WHAT_IS_LEFT,
    /** Every notebook. */
    EVERYTHING
  }

  /** The version of the kit that the gradebook notes with each run. */
  static final String KIT = "0.1.0";

  private final Assignment assignment;
  private final OutputFolder out;
  private final Extent extent;
  private final Map<String, GradableNotebook> waiting = new HashMap<>();
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
    this(assignment, out, Extent.WHAT_IS_LEFT);
  }

  /**
   * Makes ready to grade.
   *
   * @param assignment the homework
   * @param out where the gradebook and the reports go; prepared
   * @param extent what of a batch is graded
   */
  public ClassGrading(Assignment assignment, OutputFolder out, Extent extent) {
    this.assignment = assignment;
    this.out = out;
    this.extent = extent;
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
  public ClassOutcome grade(IntakeBatch batch, GradingEngine engine, ClassGradingListener progress)
      throws IOException {
    long start = System.nanoTime();
    try (Gradebook book = Gradebook.open(out.path().resolve("gradebook.db"))) {
      String revision = HomeworkRevision.of(assignment);
      long run = book.begin(assignment.id().toString(), revision, KIT);
      for (RefusedFile refused : batch.refused()) {
        refuse(book, run, refused);
      }
      for (GradableNotebook one : batch.submissions()) {
        waitUnlessGraded(book, revision, one);
      }
      progress.begin(waiting.size(), batch.submissions().size() - waiting.size());
      GradingEngine.@Nullable Usage usage = run(book, run, engine, progress);
      for (GradableNotebook missing : List.copyOf(waiting.values())) {
        take(book, run, failed(missing, "the grader gave no result"));
      }
      finish(book, run, start, usage);
    }
    return new ClassOutcome(table, List.copyOf(notGraded), summary);
  }

  private void finish(Gradebook book, long run, long start, GradingEngine.@Nullable Usage usage)
      throws IOException {
    double seconds = (System.nanoTime() - start) / 1e9;
    summary.finish(
        seconds,
        PeakMemory.of(ProcessHandle.current().pid()),
        usage == null ? 0 : usage.judgesPeakBytes(),
        usage == null ? null : usage.rung());
    String json = summary.toJson(assignment.id().toString());
    book.end(run, json);
    book.forEachMark(
        mark -> {
          if (mark.homework().equals(assignment.id().toString())
              && students.contains(mark.student())) {
            table.add(mark.score(), mark.laterFailure());
          }
        });
    out.exclusively(
        () -> {
          new ClassReports(out, assignment.id().toString()).write(book, Set.copyOf(students));
          out.write("run-" + assignment.id() + ".json", json);
        });
  }

  private void waitUnlessGraded(Gradebook book, String revision, GradableNotebook one)
      throws IOException {
    Optional<SubmissionResult> known =
        extent == Extent.EVERYTHING ? Optional.empty() : book.alreadyGraded(sought(one, revision));
    if (known.isEmpty() || !saysAboutTime(known.get()).equals(saysAboutTime(one.notes()))) {
      waiting.put(one.student(), one);
      return;
    }
    students.add(one.student());
    summary.addKnown();
  }

  private static List<String> saysAboutTime(SubmissionResult result) {
    return saysAboutTime(result.notes());
  }

  private static List<String> saysAboutTime(List<String> notes) {
    return notes.stream()
        .filter(note -> note.startsWith(SubmissionResult.NO_HAND_IN_TIME))
        .toList();
  }

  private GradingKey sought(GradableNotebook one, String revision) {
    return new GradingKey(
        assignment.id().toString(),
        one.student(),
        one.sha256(),
        one.when(),
        one.noted(),
        revision,
        KIT,
        StudentSeeds.of(one.student(), assignment.id().toString()));
  }

  private GradingEngine.@Nullable Usage run(
      Gradebook book, long run, GradingEngine engine, ClassGradingListener progress)
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
            progress.done(result);
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void takeUnchecked(Gradebook book, long run, SubmissionResult result) {
    try {
      take(book, run, result);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void take(Gradebook book, long run, SubmissionResult result) throws IOException {
    GradableNotebook from = waiting.remove(result.student());
    if (from == null) {
      throw new IllegalStateException("a second result, or one nobody asked for: " + result);
    }
    List<String> notes = new ArrayList<>(from.notes());
    notes.addAll(result.notes());
    SubmissionResult shown = withFile(result, from.shown()).withNotes(notes);
    book.record(run, new SubmissionEntry(shown, from.when(), from.noted(), from.sha256()));
    add(shown);
  }

  private void refuse(Gradebook book, long run, RefusedFile refused) throws IOException {
    String student = refused.student();
    if (student == null) {
      notGraded.add(refused.line());
      summary.addRefused(refused.line());
      return;
    }
    SubmissionResult result =
        new SubmissionResult(
            student,
            assignment.id().toString(),
            refused.shown(),
            GradingStatus.UNREADABLE,
            refused.reason(),
            0,
            List.of(),
            List.of(),
            Timings.NONE,
            List.of());
    book.record(run, new SubmissionEntry(result, refused.when(), false, ""));
    add(result);
  }

  private void add(SubmissionResult result) {
    students.add(result.student());
    summary.add(result);
    if (result.status() != GradingStatus.GRADED) {
      notGraded.add(result.file() + ": " + result.reason());
    }
  }

  private SubmissionResult failed(GradableNotebook from, String reason) {
    return SubmissionResult.notGraded(
        new Submission(from.student(), from.file()),
        assignment.id().toString(),
        GradingStatus.FAILED,
        reason,
        0);
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
        result.timings(),
        result.answers());
  }

  private static String withoutPath(String reason, String file) {
    return reason.startsWith(file + ": ") ? reason.substring(file.length() + 2) : reason;
  }
}
