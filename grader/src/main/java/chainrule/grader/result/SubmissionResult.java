package chainrule.grader.result;

import chainrule.exercises.CheckReport;
import chainrule.exercises.finding.ObservedCall;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What grading one submission came to; one JSON text.
 *
 * @param student who handed it in
 * @param homework the homework's short name
 * @param file what to call the notebook in messages, such as {@code class.zip!/ada.ipynb}
 * @param status whether it was graded
 * @param reason one line that says why it was not; null when it was
 * @param seed of the random cases; grading again with it asks the same cases
 * @param reports one per question of the homework, in order; empty unless graded
 * @param notes what else the student and the instructor should know
 * @param timings where the time went
 * @param answers the answers with their prints; empty unless graded, or by an earlier version of
 *     the kit
 * @param observed calls of the answers in public cases, at most one of each
 */
public record SubmissionResult(
    String student,
    String homework,
    String file,
    GradingStatus status,
    @Nullable String reason,
    long seed,
    List<CheckReport> reports,
    List<Note> notes,
    Timings timings,
    List<AnswerFingerprint> answers,
    List<ObservedCall> observed) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Fills in what an earlier version of the kit did not write. */
  public SubmissionResult {
    answers = Objects.requireNonNullElse(answers, List.of());
    observed = Objects.requireNonNullElse(observed, List.of());
  }

  /** A result of which no call is known. */
  public SubmissionResult(
      String student,
      String homework,
      String file,
      GradingStatus status,
      @Nullable String reason,
      long seed,
      List<CheckReport> reports,
      List<Note> notes,
      Timings timings,
      List<AnswerFingerprint> answers) {
    this(
        student, homework, file, status, reason, seed, reports, notes, timings, answers, List.of());
  }

  /** Returns the result of a submission that was not graded. */
  public static SubmissionResult notGraded(
      String student,
      String homework,
      String file,
      GradingStatus status,
      String reason,
      long seed) {
    return new SubmissionResult(
        student,
        homework,
        file,
        status,
        reason,
        seed,
        List.of(),
        List.of(),
        Timings.NONE,
        List.of());
  }

  /** Returns the same result with other notes. */
  public SubmissionResult withNotes(List<Note> other) {
    return new SubmissionResult(
        student,
        homework,
        file,
        status,
        reason,
        seed,
        reports,
        List.copyOf(other),
        timings,
        answers,
        observed);
  }

  /** Returns the questions whose verdicts were not the same each time; empty if graded once. */
  public List<String> flaky() {
    return facts(Note.QuestionFlaky.class).stream().map(Note.QuestionFlaky::question).toList();
  }

  /** Returns the notes of one kind, also those that an earlier version of the kit wrote. */
  public <N extends Note> List<N> facts(Class<N> kind) {
    return notes.stream().map(Note::fact).filter(kind::isInstance).map(kind::cast).toList();
  }

  /** Returns what the student wrote for a question; empty if nothing is at hand. */
  public String code(String question) {
    return answers.stream()
        .filter(answer -> answer.question().equals(question))
        .map(AnswerFingerprint::code)
        .filter(code -> !code.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  /** Returns the points earned, without those for practice. */
  public double points() {
    return marked().mapToDouble(CheckReport::points).sum();
  }

  /** Returns the points to be had; 0 unless graded. */
  public double max() {
    return marked().mapToDouble(CheckReport::max).sum();
  }

  private Stream<CheckReport> marked() {
    return reports.stream().filter(report -> report.kind().counts());
  }

  /** Returns the result as one line of JSON. */
  public String toJson() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("result of " + student + " cannot be written as JSON", e);
    }
  }

  /**
   * Reads a result.
   *
   * @throws IOException with one line, if the text is not the JSON of a result, or that of a later
   *     version of the kit
   */
  public static SubmissionResult ofJson(String json) throws IOException {
    try {
      return JSON.readValue(json, SubmissionResult.class);
    } catch (JsonProcessingException e) {
      String why = e.getOriginalMessage().lines().findFirst().orElse("");
      throw new IOException("no result that this version of the kit can read: " + why, e);
    }
  }
}
