package chainrule.grader.result;

import chainrule.exercises.finding.FindingText;
import chainrule.exercises.finding.Wording;
import chainrule.grader.result.CellNote.AnswerCellMissing;
import chainrule.grader.result.CellNote.AnswerIsText;
import chainrule.grader.result.CellNote.CellFault;
import chainrule.grader.result.CellNote.CellLost;
import chainrule.grader.result.CellNote.CellOutOfTime;
import chainrule.grader.result.CellNote.CellRepeated;
import chainrule.grader.result.CellNote.CellSkipped;
import chainrule.grader.result.CellNote.CellThrew;
import chainrule.grader.result.CellNote.CellUnknown;
import chainrule.grader.result.CellNote.CellsCutShort;
import chainrule.grader.result.CellNote.LineSkipped;
import chainrule.grader.result.CellNote.LockedCellChanged;
import chainrule.grader.result.CellNote.LockedCellDeleted;
import chainrule.grader.result.CellNote.OtherAnswerCounts;
import chainrule.grader.result.CellNote.SurplusLeftOut;
import chainrule.grader.result.CellNote.UnneededLeftOut;
import chainrule.grader.result.Note.EarlierDefinition;
import chainrule.grader.result.Note.HandInTimeUnreadable;
import chainrule.grader.result.Note.LastAttemptCounts;
import chainrule.grader.result.Note.MoreNotes;
import chainrule.grader.result.Note.OlderEdition;
import chainrule.grader.result.Note.QuestionFlaky;
import chainrule.grader.result.Note.ReferenceReplaced;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Puts notes into words for the student; what an instructor reads in the terminal quotes the same.
 */
public final class NoteText {
  private static final Wording<Note> WORDS = words();

  private NoteText() {}

  /** Returns a note as one line. */
  public static String of(Note note) {
    return WORDS.of(note);
  }

  /** Returns notes as a line each. */
  public static List<String> of(List<Note> notes) {
    return notes.stream().map(NoteText::of).toList();
  }

  private static Wording<Note> words() {
    Wording<Note> words = new Wording<Note>().with(EarlierNote.class, EarlierNote::text);
    addGrading(words);
    addCells(words);
    addLeftOut(words);
    addRun(words);
    return words.completeFor(Note.class);
  }

  private static void addGrading(Wording<Note> words) {
    words
        .with(QuestionFlaky.class, NoteText::flaky)
        .with(
            ReferenceReplaced.class,
            it ->
                it.question()
                    + ": graded with the reference's "
                    + String.join(", ", it.methods())
                    + " in place of what was handed in")
        .with(
            EarlierDefinition.class,
            it ->
                "%s: judged with the %s of %s, which stood when its check ran; %s defines %s again"
                    .formatted(it.question(), it.name(), it.cell(), it.laterCell(), it.name()))
        .with(
            HandInTimeUnreadable.class,
            it -> "hand-in time not readable: " + it.problem() + "; not counted late")
        .with(
            OlderEdition.class,
            it ->
                "the notebook is edition "
                    + it.edition()
                    + " of this homework, graded is edition "
                    + it.graded()
                    + "; an answer whose types have changed since does not compile: copy answers into"
                    + " the new notebook")
        .with(LastAttemptCounts.class, it -> "the last of " + it.attempts() + " attempts counts")
        .with(MoreNotes.class, it -> "and " + it.count() + " more notes");
  }

  /** What a hidden check is called is not told. */
  private static String flaky(QuestionFlaky it) {
    String found =
        it.verdicts().entrySet().stream()
            .map(entry -> entry.getValue() + " × " + entry.getKey().label())
            .collect(Collectors.joining(", "));
    return "flaky: "
        + it.question()
        + " got different verdicts in "
        + it.runs()
        + " runs with the same seed ("
        + found
        + "); the first counts";
  }

  private static void addCells(Wording<Note> words) {
    words
        .with(
            LockedCellChanged.class,
            it -> {
              String cell = it.cell() + ": the locked cell " + it.gradeId();
              return cell + " was changed; the original was used";
            })
        .with(
            LockedCellDeleted.class,
            it -> "the locked cell " + it.gradeId() + " was deleted; it was put back")
        .with(
            AnswerIsText.class,
            it -> it.cell() + ": " + it.gradeId() + " is a text cell; expected a code cell")
        .with(
            AnswerCellMissing.class,
            it ->
                "the answer cell "
                    + it.gradeId()
                    + " is missing"
                    + (it.foundIn() == null
                        ? ""
                        : "; the " + it.method() + " in " + it.foundIn() + " counts"))
        .with(
            CellUnknown.class,
            it -> it.cell() + ": no cell of this homework is called " + it.gradeId())
        .with(
            CellRepeated.class,
            it ->
                it.cell()
                    + ": there is more than one cell "
                    + it.gradeId()
                    + "; they were run in order");
  }

  private static void addLeftOut(Wording<Note> words) {
    words
        .with(CellSkipped.class, it -> it.cell() + ": skipped, it begins with " + it.beginning())
        .with(LineSkipped.class, it -> it.cell() + ": skipped the line " + it.line())
        .with(
            SurplusLeftOut.class,
            it ->
                leftOut(it.cell(), it.pieces())
                    + "; of a notebook about "
                    + it.most()
                    + " declarations and statements are compiled, those first that the answers"
                    + " need")
        .with(
            UnneededLeftOut.class,
            it ->
                leftOut(it.cell(), it.pieces())
                    + "; all of it takes the compiler too long, so only what the answers need is"
                    + " compiled")
        .with(CellFault.class, it -> it.cell() + " " + FindingText.of(it.why()))
        .with(
            OtherAnswerCounts.class,
            it ->
                it.cell()
                    + " "
                    + FindingText.of(it.why())
                    + "; the "
                    + it.method()
                    + " that compiles counts");
  }

  private static String leftOut(String cell, int pieces) {
    return cell + " and later: " + pieces + " pieces of code were left out";
  }

  private static void addRun(Wording<Note> words) {
    words
        .with(
            CellThrew.class,
            it ->
                it.cell()
                    + " threw "
                    + it.exception()
                    + ": "
                    + it.message().lines().findFirst().orElse("")
                    + (it.place().isEmpty() ? "" : ", at " + it.place()))
        .with(CellLost.class, it -> it.cell() + " " + it.end() + "; it was left out")
        .with(CellOutOfTime.class, it -> it.cell() + " was left out: cells may take no more time")
        .with(
            CellsCutShort.class,
            "the time for this submission was over before all its cells had run");
  }
}
