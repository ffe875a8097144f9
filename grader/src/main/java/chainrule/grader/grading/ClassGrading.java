package chainrule.grader.grading;

import chainrule.exercises.Homework;
import chainrule.exercises.QuestionSpec;
import chainrule.exercises.instructor.Assignment;
import chainrule.grader.execute.PeakMemory;
import chainrule.grader.export.ResultsFolder;
import chainrule.grader.files.OutputFolder;
import chainrule.grader.gradebook.Gradebook;
import chainrule.grader.intake.IntakeBatch;
import chainrule.grader.intake.RefusedFile;
import chainrule.grader.report.ClassTable;
import chainrule.grader.report.RunSummary;
import chainrule.grader.result.Submission;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

  private final Assignment assignment;
  private final OutputFolder out;
  private final Extent extent;

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
      HomeworkRevision revision = HomeworkRevision.of(assignment);
      RunRecord record = RunRecord.begin(book, assignment, revision);
      for (RefusedFile refused : batch.refused()) {
        record.refuse(refused);
      }
      GradingPlan plan = plan(batch.submissions(), book, revision);
      record.expect(plan);
      progress.begin(plan.left().size(), plan.graded().size());
      GradingEngine.@Nullable Usage usage = run(plan.left(), engine, record, progress);
      record.endOfResults();
      finish(record.summary(), start, usage);
      String json = record.summary().toJson(assignment.id().toString());
      record.end(json);
      ClassTable table = table(book, record.students());
      write(book, record.students(), json);
      return new ClassOutcome(table, record.notGraded(), record.summary());
    }
  }

  private GradingPlan plan(List<Submission> submissions, Gradebook book, HomeworkRevision revision)
      throws IOException {
    return switch (extent) {
      case EVERYTHING -> GradingPlan.everything(submissions);
      case WHAT_IS_LEFT -> GradingPlan.whatIsLeft(submissions, book, assignment, revision);
    };
  }

  private static GradingEngine.@Nullable Usage run(
      List<Submission> left, GradingEngine engine, RunRecord record, ClassGradingListener progress)
      throws IOException {
    return left.isEmpty()
        ? null
        : engine.grade(
            left,
            result -> {
              record.take(result);
              progress.done(result);
            });
  }

  private static void finish(RunSummary summary, long start, GradingEngine.@Nullable Usage usage) {
    summary.finish(
        (System.nanoTime() - start) / 1e9,
        PeakMemory.of(ProcessHandle.current().pid()),
        usage == null ? 0 : usage.judgesPeakBytes(),
        usage == null ? null : usage.isolation());
  }

  /** Returns the marks that count, of those who handed something in. */
  private ClassTable table(Gradebook book, Set<String> students) throws IOException {
    ClassTable table =
        new ClassTable(
            Stream.concat(
                    assignment.questions().stream().map(QuestionSpec::id),
                    assignment.written().stream().map(Homework.Written::id))
                .toList());
    book.forEachMark(
        mark -> {
          if (mark.homework().equals(assignment.id().toString())
              && students.contains(mark.student())) {
            table.add(mark.score(), mark.laterFailure());
          }
        });
    return table;
  }

  private void write(Gradebook book, Set<String> students, String summary) throws IOException {
    out.exclusively(
        () -> {
          new ResultsFolder(out, assignment.id().toString()).write(book, students);
          out.write("run-" + assignment.id() + ".json", summary);
        });
  }
}
