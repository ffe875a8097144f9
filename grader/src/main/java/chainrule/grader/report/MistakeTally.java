package chainrule.grader.report;

import chainrule.exercises.CheckLine;
import chainrule.exercises.CheckReport;
import chainrule.exercises.Verdict;
import chainrule.grader.command.PrintableText;
import chainrule.grader.result.SubmissionResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts which mistakes were made: what the checks took a wrong answer for, and its hint. */
public final class MistakeTally {
  /** Nothing is wrong, as far as anybody can tell. */
  private static final Set<Verdict> EXPLAINED = Set.of(Verdict.RIGHT, Verdict.UNMARKED);

  private static final int MOST_COMMON = 10;
  private static final int MOST_NAMED = 12;

  /** More answers than these nobody reads on one page, and their code would make it heavy. */
  private static final int MOST_UNEXPLAINED = 40;

  private final Map<Key, List<ClassView.Student>> made = new LinkedHashMap<>();
  private final List<ClassView.Unexplained> unexplained = new ArrayList<>();
  private int graded;
  private int unknown;
  private int missing;

  private record Key(String question, String name, String hint) {}

  /** Adds all answers of a graded result. */
  public void add(SubmissionResult result) {
    graded++;
    ClassView.Student student = new ClassView.Student(PrintableText.line(result.student()), "");
    for (CheckReport report : result.reports()) {
      add(report, student, result.code(report.name()));
    }
  }

  /**
   * Returns the most common mistakes of all results, a line each, and how many answers none
   * explains.
   *
   * @param where what to call the class
   */
  public List<String> lines(String where) {
    List<String> lines = new ArrayList<>();
    lines.add("In " + where + ", of " + counted(graded, " notebook", " notebooks") + " graded:");
    for (ClassView.Mistake mistake : mostCommon()) {
      lines.add(
          mistake.count()
              + " in "
              + mistake.question()
              + " "
              + mistake.name()
              + ": "
              + mistake.hint());
    }
    String others = undiagnosed();
    if (others != null) {
      lines.add(others);
    }
    return List.copyOf(lines);
  }

  /** Adds a student's answer and its code. */
  void add(CheckReport report, ClassView.Student student, String code) {
    for (String hint : report.hints()) {
      made.computeIfAbsent(
              new Key(report.question(), report.name(), hint), key -> new ArrayList<>())
          .add(student);
    }
    if (report.verdict() == Verdict.NOT_IMPLEMENTED) {
      missing++;
    } else if (!EXPLAINED.contains(report.verdict()) && report.hints().isEmpty()) {
      unknown++;
      if (unexplained.size() < MOST_UNEXPLAINED) {
        unexplained.add(unexplained(report, student, code));
      }
    }
  }

  private static ClassView.Unexplained unexplained(
      CheckReport report, ClassView.Student student, String code) {
    CheckLine line =
        report.lines().stream()
            .filter(one -> one.verdict() != Verdict.RIGHT)
            .findFirst()
            .orElseThrow();
    String details = String.join("   ", line.openDetails());
    String found = line.name() + ": " + line.verdict().label();
    return new ClassView.Unexplained(
        student,
        student.page() + "#" + FeedbackView.anchor(report),
        report.question(),
        report.name(),
        PrintableText.line(details.isEmpty() ? found : found + "   " + details),
        PrintableText.lines(code));
  }

  /** Returns the first answers that no known mistake explains, question by question. */
  List<ClassView.Unexplained> unexplained() {
    return unexplained.stream()
        .sorted(Comparator.comparing(ClassView.Unexplained::question))
        .toList();
  }

  /** Returns the ten most common mistakes, the most frequent first. */
  List<ClassView.Mistake> mostCommon() {
    return made.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
        .limit(MOST_COMMON)
        .map(entry -> mistake(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static ClassView.Mistake mistake(Key key, List<ClassView.Student> students) {
    int named = Math.min(MOST_NAMED, students.size());
    return new ClassView.Mistake(
        key.question(),
        key.name(),
        PrintableText.line(key.hint()),
        students.size(),
        List.copyOf(students.subList(0, named)),
        students.size() - named);
  }

  /** Returns how many answers fail without a known mistake; null if none do. */
  @Nullable String undiagnosed() {
    List<String> parts = new ArrayList<>();
    if (unknown > 0) {
      parts.add(
          counted(unknown, " answer fails", " answers fail")
              + " in a way that no known mistake explains");
    }
    if (missing > 0) {
      parts.add(counted(missing, " answer is", " answers are") + " not written");
    }
    return parts.isEmpty() ? null : "Beside these, " + String.join(", and ", parts) + ".";
  }

  private static String counted(int count, String one, String more) {
    return count + (count == 1 ? one : more);
  }
}
