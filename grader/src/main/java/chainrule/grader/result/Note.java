package chainrule.grader.result;

import chainrule.exercises.Verdict;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.Map;

/**
 * Something about a submission that the student and the instructor should know: a fact with its
 * data, put into words by {@link NoteText}.
 *
 * <p>In JSON its kind is a name that never changes. A text in place of an object is what an earlier
 * version of the kit wrote.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type", defaultImpl = EarlierNote.class)
@JsonSubTypes({
  @JsonSubTypes.Type(CellNote.class),
  @JsonSubTypes.Type(value = Note.QuestionFlaky.class, name = "question-flaky"),
  @JsonSubTypes.Type(value = Note.ReferenceReplaced.class, name = "reference-replaced-answer"),
  @JsonSubTypes.Type(value = Note.EarlierDefinition.class, name = "judged-with-earlier-definition"),
  @JsonSubTypes.Type(value = Note.HandInTimeUnreadable.class, name = "hand-in-time-unreadable"),
  @JsonSubTypes.Type(value = Note.LastAttemptCounts.class, name = "last-attempt-counts"),
  @JsonSubTypes.Type(value = Note.OlderEdition.class, name = "older-edition"),
  @JsonSubTypes.Type(value = Note.MoreNotes.class, name = "more-notes"),
  @JsonSubTypes.Type(value = EarlierNote.class, name = "earlier")
})
public sealed interface Note
    permits CellNote,
        Note.QuestionFlaky,
        Note.ReferenceReplaced,
        Note.EarlierDefinition,
        Note.HandInTimeUnreadable,
        Note.LastAttemptCounts,
        Note.OlderEdition,
        Note.MoreNotes,
        EarlierNote {

  /** Returns the fact: for what an earlier version wrote, what it meant, if that can be told. */
  default Note fact() {
    return this;
  }

  /**
   * Grading the same code again gave other verdicts.
   *
   * @param question such as {@code Q1}
   * @param runs how often it was graded; 0 if not known
   * @param verdicts how often a check of it had which
   */
  record QuestionFlaky(String question, int runs, Map<Verdict, Integer> verdicts) implements Note {}

  /**
   * Answers that an answer calls were wrong, so that the reference's took their place.
   *
   * @param question such as {@code Q2}
   * @param methods the answers that were replaced
   */
  record ReferenceReplaced(String question, List<String> methods) implements Note {}

  /**
   * A later cell defines something again that a check had used already.
   *
   * @param question the check's, such as {@code Q2}
   * @param name what is defined again
   * @param cell whose definition counts
   * @param laterCell whose does not
   */
  record EarlierDefinition(String question, String name, String cell, String laterCell)
      implements Note {}

  /** A noted hand-in time is not readable, for this reason. */
  record HandInTimeUnreadable(String problem) implements Note {}

  /** Of so many attempts the last one was graded. */
  record LastAttemptCounts(int attempts) implements Note {}

  /**
   * The notebook was made for an earlier edition of its homework, so that its locked cells differ.
   *
   * @param edition the notebook's
   * @param graded the one that is graded
   */
  record OlderEdition(int edition, int graded) implements Note {}

  /** There were so many more notes. */
  record MoreNotes(int count) implements Note {}
}
