package chainrule.grader.export;

import chainrule.exercises.CheckLine;
import chainrule.grader.command.PrintableText;
import chainrule.grader.gradebook.CurrentMark;
import chainrule.grader.report.ScoreText;
import chainrule.grader.result.NoteText;
import chainrule.grader.result.QuestionScore;
import java.util.ArrayList;
import java.util.List;

/** Says in plain lines how a mark came about, as far as a student may know. */
final class Explanation {
  private Explanation() {}

  /** Returns a line per question with what a person said, then what concerns the homework. */
  static List<String> of(CurrentMark mark) {
    List<String> lines = new ArrayList<>();
    if (!mark.graded()) {
      lines.add(mark.result().status().label() + ": " + mark.result().reason());
    }
    for (QuestionScore question : mark.score().questions()) {
      lines.add(ScoreText.line(question));
    }
    lines.addAll(whole(mark));
    return lines.stream().map(PrintableText::line).toList();
  }

  /** Returns what concerns the whole homework: notes, lateness, a notebook that failed later. */
  static List<String> whole(CurrentMark mark) {
    List<String> lines = new ArrayList<>(NoteText.of(mark.result().notes()));
    lines.addAll(ScoreText.homework(mark.score()));
    if (mark.laterFailure() != null) {
      lines.add("a later notebook could not be graded: " + mark.laterFailure());
    }
    return lines.stream().map(PrintableText::line).toList();
  }

  /** Returns what the checks of a question found; of a hidden check only its verdict. */
  static List<String> of(QuestionScore question) {
    List<String> lines = new ArrayList<>(ScoreText.question(question));
    question.report().hints().forEach(hint -> lines.add("hint: " + hint));
    for (CheckLine check : question.report().lines()) {
      lines.add(of(check));
      lines.addAll(details(check));
    }
    return lines.stream().map(PrintableText::line).toList();
  }

  /** Returns a check and its verdict. */
  static String of(CheckLine check) {
    return check.verdict().label() + ": " + check.name() + (check.hidden() ? " (hidden)" : "");
  }

  /** Returns what a check found, as far as a student may know. */
  static List<String> details(CheckLine check) {
    return check.openDetails().stream().map(line -> PrintableText.line("  " + line)).toList();
  }
}
