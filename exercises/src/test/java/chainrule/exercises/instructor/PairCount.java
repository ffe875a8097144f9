package chainrule.exercises.instructor;

import chainrule.exercises.CheckReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What became of answers that make two mistakes. */
final class PairCount {
  static final String HEADINGS =
      String.format(
          Locale.ROOT,
          "%-10s%12s%10s%8s%12s%11s%12s%14s | %8s%12s%11s%12s | %s",
          "two",
          "as a third",
          "possible",
          "caught",
          "both named",
          "one named",
          "wrong name",
          "called right",
          "notebook",
          "both named",
          "one named",
          "wrong name",
          "seconds each");

  private int asThird;
  private int possible;
  private double seconds;
  private final int[] graded = new int[4];
  private final int[] seen = new int[4];
  private final List<String> calledRight = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();

  /** Counts a pair that shows what a single known mistake shows. */
  void oneMistake() {
    asThird++;
  }

  /** Adds the seconds that an answer took. */
  void took(double more) {
    seconds += more;
  }

  /** Counts what the grader said. */
  void graded(String name, CheckReport report, Set<String> told, Set<String> made) {
    possible++;
    if (!note(graded, report, told, made)) {
      calledRight.add(name);
    }
    if (!made.containsAll(told)) {
      wrong.add(name + ": " + told);
    }
  }

  /** Counts what the notebook said, which has the public checks only. */
  void inNotebook(CheckReport report, Set<String> told, Set<String> made) {
    note(seen, report, told, made);
  }

  private static boolean note(int[] row, CheckReport report, Set<String> told, Set<String> made) {
    boolean caught = report.points() < report.max() - 1e-9;
    row[0] += caught ? 1 : 0;
    if (!made.containsAll(told)) {
      row[3]++;
    } else if (told.containsAll(made)) {
      row[1]++;
    } else if (!told.isEmpty()) {
      row[2]++;
    }
    return caught;
  }

  /** Adds the counts of another homework. */
  void add(PairCount other) {
    asThird += other.asThird;
    possible += other.possible;
    seconds += other.seconds;
    for (int i = 0; i < graded.length; i++) {
      graded[i] += other.graded[i];
      seen[i] += other.seen[i];
    }
    calledRight.addAll(other.calledRight);
    wrong.addAll(other.wrong);
  }

  int possible() {
    return possible;
  }

  int named() {
    return graded[1];
  }

  int namedWrong() {
    return wrong.size();
  }

  List<String> calledRight() {
    return calledRight;
  }

  String line(String name) {
    return String.format(
        Locale.ROOT,
        "%-10s%12d%10d%8d%12d%11d%12d%14d | %8d%12d%11d%12d | %.2f",
        name,
        asThird,
        possible,
        graded[0],
        graded[1],
        graded[2],
        graded[3],
        calledRight.size(),
        seen[0],
        seen[1],
        seen[2],
        seen[3],
        seconds / Math.max(1, possible));
  }
}
