package chainrule.grader.report;

import chainrule.exercises.CheckReport;
import chainrule.exercises.PointsText;
import chainrule.exercises.Verdict;
import chainrule.grader.command.PrintableText;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.NoteText;
import chainrule.grader.result.Score;
import chainrule.grader.result.SubmissionResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The marks of a class as a terminal shows them: a row per student, a column per question. */
public final class ClassTable {
  private static final int WIDEST_NAME = 28;
  private static final int WIDEST_NOTE = 72;
  private static final String NONE = "–";
  private static final Set<Verdict> NOTABLE = Set.of(Verdict.OUT_OF_TIME, Verdict.INCONCLUSIVE);

  private final List<String> header;
  private final List<List<String>> rows = new ArrayList<>();
  private final int questions;

  /**
   * Makes an empty table.
   *
   * @param questions the numbers of the questions, such as {@code Q2b}, in order
   */
  public ClassTable(List<String> questions) {
    this.questions = questions.size();
    this.header = new ArrayList<>(List.of("student"));
    header.addAll(questions);
    header.addAll(List.of("total", "notes"));
  }

  /**
   * Adds a student's row.
   *
   * @param score what counts
   * @param laterFailure why a later notebook could not be graded; null if none failed
   */
  public void add(Score score, @Nullable String laterFailure) {
    SubmissionResult result = score.result();
    List<String> row = new ArrayList<>(List.of(cut(result.student(), WIDEST_NAME)));
    if (result.status() == GradingStatus.GRADED) {
      score.questions().forEach(one -> row.add(one.counts() ? PointsText.of(one.points()) : NONE));
    }
    while (row.size() <= questions) {
      row.add(NONE);
    }
    row.add(score.counts() ? PointsText.of(score.points()) : NONE);
    row.add(cut(note(score, laterFailure), WIDEST_NOTE));
    rows.add(row);
  }

  private static String note(Score score, @Nullable String laterFailure) {
    SubmissionResult result = score.result();
    if (result.status() != GradingStatus.GRADED) {
      return result.status().label() + ": " + result.reason();
    }
    List<String> notes = new ArrayList<>();
    if (laterFailure != null) {
      notes.add("a later notebook could not be graded: " + laterFailure);
    }
    for (CheckReport report : result.reports()) {
      if (NOTABLE.contains(report.verdict())) {
        notes.add(report.question() + " " + report.verdict().label());
      }
    }
    notes.addAll(NoteText.of(result.notes()));
    notes.addAll(ScoreText.homework(score));
    return String.join("; ", notes);
  }

  /** Returns the table, ordered by student. */
  public String text() {
    List<List<String>> all = new ArrayList<>(List.of(header));
    rows.stream().sorted(Comparator.comparing(row -> row.get(0))).forEach(all::add);
    int[] widths = new int[header.size()];
    for (List<String> row : all) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], TerminalColumns.of(row.get(i)));
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : all) {
      StringBuilder line = new StringBuilder(padded(row.get(0), widths[0], false));
      for (int i = 1; i < widths.length - 1; i++) {
        line.append("  ").append(padded(row.get(i), widths[i], true));
      }
      line.append("  ").append(row.get(widths.length - 1));
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static String padded(String text, int width, boolean right) {
    String space = " ".repeat(width - TerminalColumns.of(text));
    return right ? space + text : text + space;
  }

  private static String cut(String text, int most) {
    return TerminalColumns.cut(PrintableText.line(text), most);
  }
}
