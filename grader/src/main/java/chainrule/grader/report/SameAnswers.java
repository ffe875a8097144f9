package chainrule.grader.report;

import chainrule.exercises.CheckReport;
import chainrule.exercises.Verdict;
import chainrule.grader.command.PrintableText;
import chainrule.grader.result.AnswerFingerprint;
import chainrule.grader.result.SubmissionResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds students whose answers are the same code, names and layout aside.
 *
 * <p>A short answer has few ways to be written, and a class may have been shown one. So code that
 * more than three students hand in says nothing, nor does what two share unless it is long.
 */
final class SameAnswers {
  private static final int MOST_HOLDERS = 3;
  private static final int FEWEST_TOKENS = 120;

  private final Map<AnswerFingerprint, Set<String>> holders = new LinkedHashMap<>();
  private final Map<String, String> ids = new HashMap<>();

  private record Pair(String first, String second) {}

  /** Notes the answers of a student. */
  void add(SubmissionResult result) {
    Set<String> written = new HashSet<>();
    for (CheckReport report : result.reports()) {
      ids.put(report.name(), report.question());
      if (report.verdict() != Verdict.NOT_IMPLEMENTED) {
        written.add(report.name());
      }
    }
    for (AnswerFingerprint answer : result.answers()) {
      if (written.contains(answer.question())) {
        holders
            .computeIfAbsent(answer.withoutCode(), a -> new LinkedHashSet<>())
            .add(result.student());
      }
    }
  }

  /** Returns what to say about whom, a line per student with the same answers. */
  Map<String, List<String>> lines() {
    Map<Pair, List<AnswerFingerprint>> shared = new LinkedHashMap<>();
    holders.forEach(
        (answer, students) -> {
          if (students.size() <= MOST_HOLDERS) {
            pairs(List.copyOf(students))
                .forEach(pair -> shared.computeIfAbsent(pair, p -> new ArrayList<>()).add(answer));
          }
        });
    Map<String, List<String>> lines = new LinkedHashMap<>();
    shared.forEach(
        (pair, answers) -> {
          int tokens = answers.stream().mapToInt(AnswerFingerprint::tokens).sum();
          if (tokens >= FEWEST_TOKENS) {
            add(lines, pair.first(), line(pair.second(), answers, tokens));
            add(lines, pair.second(), line(pair.first(), answers, tokens));
          }
        });
    return lines;
  }

  private String line(String other, List<AnswerFingerprint> answers, int tokens) {
    List<String> questions =
        answers.stream().map(answer -> ids.getOrDefault(answer.question(), "")).distinct().toList();
    return "the same code as "
        + PrintableText.line(other)
        + ": "
        + String.join(", ", questions)
        + " ("
        + tokens
        + " words and signs)";
  }

  private static void add(Map<String, List<String>> lines, String student, String line) {
    lines.computeIfAbsent(student, s -> new ArrayList<>()).add(line);
  }

  private static List<Pair> pairs(List<String> students) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < students.size(); i++) {
      for (int j = i + 1; j < students.size(); j++) {
        pairs.add(new Pair(students.get(i), students.get(j)));
      }
    }
    return pairs;
  }
}
