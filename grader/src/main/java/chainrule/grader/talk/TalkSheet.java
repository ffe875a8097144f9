package chainrule.grader.talk;

import chainrule.exercises.finding.ObservedCall;
import chainrule.exercises.instructor.InstructorNotes;
import chainrule.grader.command.PrintableText;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.SubmissionResult;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Chooses three questions about the answers of one student: a call to go through by hand, a change
 * of a line of theirs, a mistake that was found; where one of these has no place, a question that
 * the author of the homework wrote. Which they are depends on the answers alone, so that the same
 * code gets the same sheet.
 */
public final class TalkSheet {
  private static final int QUESTIONS = 3;

  private final InstructorNotes notes;
  private final List<TalkAnswer> answers;
  private final List<TalkView.Asked> asked = new ArrayList<>();
  private final Set<TalkAnswer> used = new HashSet<>();
  private final Set<String> words = new HashSet<>();

  private TalkSheet(InstructorNotes notes, List<TalkAnswer> answers) {
    this.notes = notes;
    this.answers = answers;
  }

  /**
   * Returns the sheet of a student.
   *
   * @param title the homework's title
   * @param result what grading their notebook came to
   * @param notes what the author of the homework wrote for instructors
   */
  public static TalkView of(String title, SubmissionResult result, InstructorNotes notes) {
    String student = PrintableText.line(result.student());
    if (result.status() != GradingStatus.GRADED) {
      String reason = PrintableText.line(String.valueOf(result.reason()));
      return new TalkView(
          student, title, "Nothing to talk about: not graded, " + reason, List.of());
    }
    List<TalkAnswer> answers = new ArrayList<>(TalkAnswer.of(result));
    if (answers.isEmpty()) {
      return new TalkView(
          student, title, "Nothing to talk about: no answer is written.", List.of());
    }
    answers.sort(
        Comparator.comparingDouble(TalkAnswer::weight)
            .thenComparingInt(TalkAnswer::tokens)
            .reversed());
    return new TalkView(student, title, null, new TalkSheet(notes, answers).questions());
  }

  private List<TalkView.Asked> questions() {
    first(TalkAnswer::isDiagnosed)
        .or(() -> first(answer -> answer.isWrong() && !answer.findings().isEmpty()))
        .ifPresent(answer -> add(answer, mistake(answer)));
    first(answer -> answer.observed().isPresent())
        .ifPresent(answer -> add(answer, byHand(answer, answer.observed().orElseThrow())));
    first(answer -> answer.change().isPresent())
        .ifPresent(answer -> add(answer, change(answer, answer.change().orElseThrow())));
    for (Function<TalkAnswer, List<TalkView.Asked>> more : more()) {
      for (TalkAnswer answer : freshFirst()) {
        for (TalkView.Asked question : more.apply(answer)) {
          if (asked.size() < QUESTIONS && !words.contains(question.ask())) {
            add(answer, question);
            break;
          }
        }
      }
    }
    return List.copyOf(asked);
  }

  /** What is asked where the first kinds of questions are too few, the most telling first. */
  private List<Function<TalkAnswer, List<TalkView.Asked>>> more() {
    return List.of(
        answer -> written(answer, notes.prompts(answer.report().question(), answer.code())),
        answer -> answer.change().map(change -> change(answer, change)).stream().toList(),
        answer -> written(answer, InstructorNotes.ALWAYS),
        answer -> written(answer, InstructorNotes.ALWAYS),
        answer -> written(answer, InstructorNotes.ALWAYS));
  }

  private void add(TalkAnswer answer, TalkView.Asked question) {
    asked.add(question);
    used.add(answer);
    words.add(question.ask());
  }

  private Optional<TalkAnswer> first(Predicate<TalkAnswer> fits) {
    return freshFirst().stream().filter(fits).findFirst();
  }

  /**
   * Returns the answers by what there is to understand, those not asked about yet before others.
   */
  private List<TalkAnswer> freshFirst() {
    List<TalkAnswer> fresh = new ArrayList<>(answers);
    fresh.sort(Comparator.comparing(used::contains));
    return fresh;
  }

  private static TalkView.Asked mistake(TalkAnswer answer) {
    List<String> hints = answer.report().hints().stream().map(PrintableText::line).toList();
    QuotedCode code = new QuotedCode(answer.code());
    return hints.isEmpty()
        ? question(
            answer,
            "The checks found what is quoted here. Which line does it come from, and how would you"
                + " find that out?",
            answer.findings(),
            code.beginning(),
            "The checks name no mistake, so the line is open. The student explains what the quoted"
                + " finding says and narrows it down: a smaller case, a printed value, a line left"
                + " out.")
        : question(
            answer,
            "The checks gave you the hint quoted here. Show the line that it is about, say what that"
                + " line does to the result, and what you would write instead.",
            hints,
            code.beginning(),
            "The student finds the line without help and says in their own words why it is wrong:"
                + " what it does to the result, not only what to write.");
  }

  private static TalkView.Asked byHand(TalkAnswer answer, ObservedCall observed) {
    return question(
        answer,
        "Go through your code by hand for this call: what does each line do, and what is returned?",
        List.of(PrintableText.line(observed.call())),
        new QuotedCode(answer.code()).beginning(),
        "When it was graded, this call returned "
            + PrintableText.line(observed.returned())
            + ". The student gets there by the lines of the code, not by the formula, and can say"
            + " what stands in each variable on the way; digits behind the third do not matter.");
  }

  private static TalkView.Asked change(TalkAnswer answer, CodeChange change) {
    return question(
        answer,
        PrintableText.line(change.ask()),
        List.of(),
        new QuotedCode(answer.code()).around(change.line()),
        PrintableText.line(change.good()));
  }

  private static List<TalkView.Asked> written(
      TalkAnswer answer, List<InstructorNotes.Prompt> prompts) {
    return prompts.stream()
        .map(
            prompt ->
                question(
                    answer,
                    prompt.ask(),
                    List.of(),
                    new QuotedCode(answer.code()).beginning(),
                    prompt.good()))
        .toList();
  }

  private static TalkView.Asked question(
      TalkAnswer answer, String ask, List<String> quoted, List<TalkView.Line> lines, String good) {
    return new TalkView.Asked(
        answer.report().question() + " " + answer.report().name(),
        answer.report().verdict().label(),
        ask,
        quoted,
        lines,
        good);
  }
}
