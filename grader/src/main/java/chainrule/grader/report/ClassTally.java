package chainrule.grader.report;

import chainrule.exercises.CheckReport;
import chainrule.grader.command.PrintableText;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.QuestionScore;
import chainrule.grader.result.Score;
import chainrule.grader.result.SubmissionResult;
import chainrule.grader.result.Timings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts up one homework of a class, a student after the other. */
final class ClassTally {
  private static final int SLOWEST = 10;

  private final String id;
  private final String title;
  private final List<ClassView.Row> rows = new ArrayList<>();
  private final List<Double> shares = new ArrayList<>();
  private final Map<String, QuestionTally> questions = new LinkedHashMap<>();
  private final MistakeTally mistakes = new MistakeTally();
  private final SameAnswers sameAnswers = new SameAnswers();
  private final Map<String, ClassView.Student> students = new LinkedHashMap<>();
  private final Map<String, List<String>> remarks = new LinkedHashMap<>();
  private final List<ClassView.Remark> notGraded = new ArrayList<>();
  private final List<Took> took = new ArrayList<>();

  private int graded;

  private record Took(ClassView.Student student, Timings timings) {}

  ClassTally(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /**
   * Adds a student.
   *
   * @param talk where the sheet for a talk with them is
   */
  void add(ClassView.Student student, String talk, Score score, @Nullable String laterFailure) {
    SubmissionResult result = score.result();
    students.put(result.student(), student);
    if (result.status() != GradingStatus.GRADED) {
      String line = PrintableText.line(result.status().label() + ": " + result.reason());
      notGraded.add(new ClassView.Remark(student, List.of(line)));
      rows.add(new ClassView.Row(student, "no mark", "", talk));
      return;
    }
    if (laterFailure != null) {
      String line =
          "a later notebook; the earlier mark stands: " + PrintableText.line(laterFailure);
      notGraded.add(new ClassView.Remark(student, List.of(line)));
    }
    addGraded(student, talk, score);
    sameAnswers.add(result);
    took.add(new Took(student, result.timings()));
    List<String> unusual = SubmissionRemarks.about(result);
    if (!unusual.isEmpty()) {
      remarks.computeIfAbsent(result.student(), s -> new ArrayList<>()).addAll(unusual);
    }
  }

  private void addGraded(ClassView.Student student, String talk, Score score) {
    graded++;
    double share = score.counts() ? score.points() / score.max() : 0;
    if (score.counts()) {
      shares.add(share);
    }
    String percent = score.counts() ? percent(share) : "";
    rows.add(new ClassView.Row(student, ScoreText.total(score), percent, talk));
    SubmissionResult result = score.result();
    for (QuestionScore question : score.questions()) {
      CheckReport report = question.report();
      questions
          .computeIfAbsent(
              report.question(), q -> new QuestionTally(report.question(), name(report)))
          .add(question);
      mistakes.add(report, student, result.code(report.name()));
    }
  }

  /** Returns what the page says. */
  ClassView view(List<String> refused) {
    sameAnswers
        .lines()
        .forEach(
            (name, lines) -> remarks.computeIfAbsent(name, s -> new ArrayList<>()).addAll(lines));
    return new ClassView(
        id,
        title,
        figures(),
        shares.isEmpty() ? null : MarkHistogram.of(shares),
        questions.values().stream().map(QuestionTally::view).toList(),
        mistakes.mostCommon(),
        mistakes.undiagnosed(),
        mistakes.unexplained(),
        remarks.entrySet().stream()
            .map(entry -> new ClassView.Remark(student(entry.getKey()), entry.getValue()))
            .sorted(Comparator.comparing(remark -> remark.student().name()))
            .toList(),
        notGraded,
        refused.stream().map(PrintableText::line).toList(),
        slowest(),
        rows);
  }

  private ClassView.Student student(String name) {
    return students.getOrDefault(name, new ClassView.Student(name, ""));
  }

  private List<String> figures() {
    List<String> figures = new ArrayList<>();
    figures.add(graded + " of " + rows.size() + " graded");
    if (!shares.isEmpty()) {
      double[] sorted = shares.stream().mapToDouble(Double::doubleValue).sorted().toArray();
      int half = sorted.length / 2;
      double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
      figures.add("mean " + percent(Arrays.stream(sorted).average().orElse(0)));
      figures.add("median " + percent(median));
      figures.add(percent(sorted[0]) + " to " + percent(sorted[sorted.length - 1]));
    }
    return figures;
  }

  private List<ClassView.Slow> slowest() {
    return took.stream()
        .filter(one -> one.timings().totalSeconds() > 0)
        .sorted(Comparator.comparingDouble((Took one) -> -one.timings().totalSeconds()))
        .limit(SLOWEST)
        .map(
            one ->
                new ClassView.Slow(
                    one.student(),
                    seconds(one.timings().totalSeconds()),
                    seconds(one.timings().compileSeconds()),
                    seconds(one.timings().sandboxSeconds()),
                    seconds(one.timings().checkSeconds())))
        .toList();
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.1f", seconds);
  }

  private static String name(CheckReport report) {
    return report.name() + (report.kind().counts() ? "" : ", for practice");
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }
}
