package chainrule.exercises.instructor;

import chainrule.exercises.QuestionSpec;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;

/**
 * Every answer to a homework that we know: the references, the known mistakes, and right answers
 * written differently.
 *
 * @param entries all of them
 */
public record AnswerBank(List<Entry> entries) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What an answer is. */
  public enum Role {
    /** The solution in the instructor's notebook. */
    REFERENCE,
    /** A known wrong answer with a hint. */
    MISTAKE,
    /** Another right answer. */
    ALTERNATIVE
  }

  /**
   * One answer.
   *
   * @param question the name of the method it answers
   * @param role what it is
   * @param id the mistake's id or the alternative's name; {@code reference}
   * @param hint what the student is told; empty unless a mistake
   * @param className the class that holds it compiled
   * @param source the answer cell
   * @param edits what of the reference a mistake replaces; empty where it is a cell of its own
   */
  public record Entry(
      String question,
      Role role,
      String id,
      String hint,
      String className,
      String source,
      List<MistakesFile.Edit> edits) {
    /** Returns a new instance, with fields of its own, as the functional interface. */
    public Object instance() {
      try {
        Class<?> type = Class.forName(className);
        return ((Supplier<?>) type.getDeclaredConstructor().newInstance()).get();
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(className + " cannot be used; build the kit again", e);
      }
    }
  }

  /** Reads the bank of a contract. */
  public static AnswerBank of(Class<?> contract) {
    try (InputStream in = contract.getResourceAsStream("hidden/bank.json")) {
      if (in == null) {
        throw new IllegalStateException("no bank for " + contract.getName());
      }
      return new AnswerBank(JSON.readValue(in, new TypeReference<List<Entry>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException("bank.json of " + contract.getName(), e);
    }
  }

  /** Returns the reference of a question. */
  public Entry reference(QuestionSpec question) {
    return entries.stream()
        .filter(entry -> entry.role() == Role.REFERENCE)
        .filter(entry -> entry.question().equals(question.name()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no reference for " + question.gradeId()));
  }

  /** Returns the answers of a question in one role. */
  public List<Entry> of(QuestionSpec question, Role role) {
    return entries.stream()
        .filter(entry -> entry.role() == role)
        .filter(entry -> entry.question().equals(question.name()))
        .toList();
  }
}
