package chainrule.grader.report;

import chainrule.exercises.CheckReport;
import chainrule.exercises.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts which mistakes were made: what the checks took a wrong answer for, and its hint. */
final class MistakeTally {
  private static final int MOST_COMMON = 10;
  private static final int MOST_NAMED = 12;

  private final Map<Key, List<ClassView.Student>> made = new LinkedHashMap<>();
  private int unexplained;
  private int missing;

  private record Key(String question, String name, String hint) {}

  /** Adds a student's answer. */
  void add(CheckReport report, ClassView.Student student) {
    for (String hint : report.hints()) {
      made.computeIfAbsent(
              new Key(report.question(), report.name(), hint), key -> new ArrayList<>())
          .add(student);
    }
    if (report.verdict() == Verdict.NOT_IMPLEMENTED) {
      missing++;
    } else if (report.verdict() != Verdict.RIGHT && report.hints().isEmpty()) {
      unexplained++;
    }
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
        Printable.line(key.hint()),
        students.size(),
        List.copyOf(students.subList(0, named)),
        students.size() - named);
  }

  /** Returns how many answers fail without a known mistake; null if none do. */
  @Nullable String undiagnosed() {
    List<String> parts = new ArrayList<>();
    if (unexplained > 0) {
      parts.add(
          counted(unexplained, " answer fails", " answers fail")
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
