package chainrule.grader.grading;

import chainrule.exercises.CheckKind;
import chainrule.exercises.CheckLine;
import chainrule.exercises.CheckReport;
import chainrule.exercises.Verdict;
import chainrule.exercises.finding.Finding;
import chainrule.exercises.finding.GradientFinding;
import chainrule.exercises.picture.CheckPicture;
import chainrule.grader.command.KitVersion;
import chainrule.grader.export.ResultsFolder;
import chainrule.grader.files.OutputFolder;
import chainrule.grader.gradebook.Gradebook;
import chainrule.grader.gradebook.MadeUpPictures;
import chainrule.grader.gradebook.Results;
import chainrule.grader.gradebook.SubmissionEntry;
import chainrule.grader.report.RunSummary;
import chainrule.grader.result.AnswerFingerprint;
import chainrule.grader.result.CellNote;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.Lateness;
import chainrule.grader.result.ManualMark;
import chainrule.grader.result.Note;
import chainrule.grader.result.SubmissionResult;
import chainrule.grader.result.Timings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** A class with everything that can stand on a page, hostile and overlong names among it. */
final class MadeUpClass {
  static final String MARKUP = "<script>alert(1)</script><img src=x onerror=alert(1)>\"'&";
  static final String LONG = "x".repeat(300);
  static final String EVERYTHING = "everything";
  private static final String CONTROLS = "a\u001b[2Jb\u202ec\u0000";
  private static final Instant NOON = Instant.parse("2025-06-01T12:00:00Z");
  private static final int STUDENTS = 24;

  /** What hidden cases expect. */
  static final String EXPECTED = "271.828125";

  /** The seed of everybody's hidden cases. */
  static final long SEED = 7_391_846_205L;

  private MadeUpClass() {}

  /** Writes the pages of the class into a folder, as grading does; returns the students. */
  static Set<String> write(Path folder) throws IOException {
    Set<String> students = new LinkedHashSet<>();
    OutputFolder out = new OutputFolder(folder);
    out.prepare();
    try (Gradebook book = Gradebook.open(folder.resolve("gradebook.db"))) {
      long run = book.begin("h1", "revision", KitVersion.get());
      for (SubmissionResult result : results()) {
        students.add(result.student());
        book.record(run, new SubmissionEntry(result, NOON, true, "digest of " + result.student()));
      }
      SubmissionResult later = Results.failed("s01", GradingStatus.FAILED, "the judge died");
      book.record(run, new SubmissionEntry(later, NOON, true, "another digest"));
      book.due("h1", new Lateness(NOON.minusSeconds(60), 10));
      decide(book, EVERYTHING, "Q2", ManualMark.MarkKind.POINTS, MARKUP + CONTROLS + LONG);
      decide(book, "s02", "Q1", ManualMark.MarkKind.DROP, "the question was unclear");
      decide(book, "s03", "", ManualMark.MarkKind.WAIVE, "ill");
      RunSummary summary = new RunSummary();
      summary.addRefused("class.zip!/" + MARKUP + ": links are not followed");
      book.end(run, summary.toJson("h1"));
      new ResultsFolder(out, "h1").write(book, students);
    }
    return students;
  }

  private static void decide(
      Gradebook book, String student, String question, ManualMark.MarkKind kind, String comment)
      throws IOException {
    book.decide("h1", student, new ManualMark(question, kind, 2, comment, "Kim", NOON));
  }

  private static List<SubmissionResult> results() {
    List<SubmissionResult> results = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 1; i <= STUDENTS; i++) {
      int first = random.nextInt(7);
      int second = random.nextInt(5);
      String hint = "mistake number " + random.nextInt(12);
      results.add(result(String.format(Locale.ROOT, "s%02d", i), first, second, hint, List.of()));
    }
    results.add(everything());
    results.add(result(LONG, 6, 4, "", same("one")));
    results.add(result(MARKUP, 0, 0, MARKUP + LONG, same("two")));
    results.add(result(CONTROLS, 6, 0, CONTROLS, List.of()));
    results.add(Results.failed("unreadable", GradingStatus.UNREADABLE, MARKUP + LONG));
    return results;
  }

  private static List<AnswerFingerprint> same(String other) {
    return List.of(
        new AnswerFingerprint("predict", "the same", 130, MARKUP + CONTROLS + "\n  " + LONG),
        new AnswerFingerprint("update", other, 80, "double[] update() {\n  return null;\n}"));
  }

  private static SubmissionResult result(
      String student, int first, int second, String hint, List<AnswerFingerprint> answers) {
    List<String> hints = first == 6 || hint.isEmpty() ? List.of() : List.of(hint);
    return with(
        student,
        List.of(
            Results.report("Q1", "predict", List.of(Results.line("runs", first, 6, false)), hints),
            Results.report("Q2", "update", List.of(hidden(second)), List.of())),
        List.of(),
        answers,
        0);
  }

  private static CheckLine hidden(int points) {
    Verdict verdict = points == 4 ? Verdict.RIGHT : Verdict.WRONG;
    List<Finding> findings = Results.said("yours 1, expected " + EXPECTED);
    return Results.line("values", verdict, points, 4, true, findings, null);
  }

  private static SubmissionResult everything() {
    List<CheckLine> lines = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      List<Finding> details = Results.said(LONG, MARKUP, CONTROLS);
      lines.add(
          Results.line("a check that is " + verdict.label(), verdict, 0, 1, false, details, null));
    }
    for (CheckPicture picture :
        List.of(MadeUpPictures.gradient(), MadeUpPictures.curve(), MadeUpPictures.region())) {
      lines.add(
          new CheckLine(
              "shown",
              CheckKind.GRADIENT,
              false,
              Verdict.WRONG,
              0,
              1,
              Results.said("entry 3"),
              picture));
    }
    lines.add(
        new CheckLine(
            "numerical",
            CheckKind.GRADIENT,
            true,
            Verdict.CLOSE,
            1,
            2,
            List.of(new GradientFinding.FiniteDifference()),
            null));
    CheckReport first = Results.report("Q1", "predict", lines, List.of("a hint", LONG));
    CheckReport second =
        Results.report("Q2", "update", List.of(Results.line("values", 4, 4, true)), List.of());
    List<Note> notes =
        List.of(
            new Note.QuestionFlaky("Q2", 3, Map.of(Verdict.RIGHT, 2, Verdict.WRONG, 1)),
            new CellNote.LineSkipped("cell 2", MARKUP),
            new Note.HandInTimeUnreadable(LONG));
    return with(EVERYTHING, List.of(first, second), notes, same("three"), 3);
  }

  /** Returns a name that both Moodle and Canvas could have given the notebook. */
  private static String handedOut(String student) {
    int id = student.hashCode() & Integer.MAX_VALUE;
    return "Some One_" + id + "_assignsubmission_file_/someone_" + id + "_8_h1.ipynb";
  }

  private static SubmissionResult with(
      String student,
      List<CheckReport> reports,
      List<Note> notes,
      List<AnswerFingerprint> answers,
      int lost) {
    return new SubmissionResult(
        student,
        "h1",
        handedOut(student),
        GradingStatus.GRADED,
        null,
        SEED,
        reports,
        notes,
        new Timings(0.4, 0.1, 0.2, 0.7 + student.length() % 5, 1, lost, 0),
        answers);
  }
}
