package chainrule.grader.talk;

import chainrule.exercises.CheckLine;
import chainrule.exercises.CheckReport;
import chainrule.exercises.Verdict;
import chainrule.exercises.finding.ObservedCall;
import chainrule.grader.command.PrintableText;
import chainrule.grader.result.AnswerFingerprint;
import chainrule.grader.result.SubmissionResult;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An answer of a student that can be talked about: its code, and what the checks saw of it. */
final class TalkAnswer {
  /** A longer code is read by nobody in five minutes, and not by the compiler either. */
  private static final int MOST_CODE = 8_000;

  private static final int MOST_FINDINGS = 3;
  private static final int WIDEST_FINDING = 240;

  /** Between so many kinds of changes the code decides; less telling ones stand back. */
  private static final int KINDS = 3;

  private final CheckReport report;
  private final String code;
  private final String print;
  private final int tokens;
  private final @Nullable ObservedCall observed;

  /** At most one; null as long as nobody has asked. */
  private @Nullable List<CodeChange> change;

  private TalkAnswer(
      CheckReport report, String code, AnswerFingerprint first, @Nullable ObservedCall observed) {
    this.report = report;
    this.code = code;
    this.print = first.print();
    this.tokens = first.tokens();
    this.observed = observed;
  }

  /** Returns the answers of a result that are written, in the homework's order. */
  static List<TalkAnswer> of(SubmissionResult result) {
    List<TalkAnswer> answers = new ArrayList<>();
    for (CheckReport report : result.reports()) {
      String code = result.code(report.name());
      if (!code.isBlank() && report.verdict() != Verdict.NOT_IMPLEMENTED) {
        AnswerFingerprint first =
            result.answers().stream()
                .filter(answer -> answer.question().equals(report.name()))
                .findFirst()
                .orElseThrow();
        ObservedCall observed =
            result.observed().stream()
                .filter(call -> call.question().equals(report.question()))
                .findFirst()
                .orElse(null);
        answers.add(new TalkAnswer(report, code, first, observed));
      }
    }
    return answers;
  }

  CheckReport report() {
    return report;
  }

  String code() {
    return code;
  }

  int tokens() {
    return tokens;
  }

  /** Returns how much there is to understand: the points of its question, if they count. */
  double weight() {
    return report.kind().counts() ? report.max() : 0;
  }

  boolean isWrong() {
    return report.verdict() != Verdict.RIGHT;
  }

  /** Returns whether the checks know which mistake it is. */
  boolean isDiagnosed() {
    return isWrong() && !report.hints().isEmpty();
  }

  Optional<ObservedCall> observed() {
    return Optional.ofNullable(observed);
  }

  /** Returns what the public checks found that did not pass first, a few lines. */
  List<String> findings() {
    return report.lines().stream()
        .filter(line -> !line.hidden() && line.verdict() != Verdict.RIGHT)
        .map(CheckLine::openDetails)
        .filter(details -> !details.isEmpty())
        .findFirst()
        .orElse(List.of())
        .stream()
        .limit(MOST_FINDINGS)
        .map(PrintableText::line)
        .map(TalkAnswer::shortened)
        .toList();
  }

  private static String shortened(String line) {
    return line.codePointCount(0, line.length()) <= WIDEST_FINDING
        ? line
        : line.substring(0, line.offsetByCodePoints(0, WIDEST_FINDING)) + " …";
  }

  /** Returns a change of the code to ask about: the same one for the same code. */
  Optional<CodeChange> change() {
    List<CodeChange> known = change;
    if (known == null) {
      known = code.length() > MOST_CODE ? List.of() : chosen();
      change = known;
    }
    return known.stream().findFirst();
  }

  private List<CodeChange> chosen() {
    Map<ChangeKind, CodeChange> firsts = new EnumMap<>(ChangeKind.class);
    ChangeScanner.of(code).forEach(one -> firsts.putIfAbsent(one.kind(), one));
    List<CodeChange> telling = firsts.values().stream().limit(KINDS).toList();
    return telling.isEmpty()
        ? List.of()
        : List.of(telling.get(Math.floorMod(print.hashCode(), telling.size())));
  }
}
