package chainrule.exercises.cases;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Knows what a right answer shows on a case, and what each known mistake shows.
 *
 * <p>In the grader these are computed from the reference and the mistakes; in a student's notebook
 * they are read from a table that the build computed.
 */
public interface Oracle {
  /**
   * Returns what a right answer shows.
   *
   * @param caseId the case, unique within the question
   * @param call what to do with an answer
   */
  Observation expected(String caseId, Function<Object, @Nullable Object> call);

  /**
   * Returns the known mistakes of the question, in the order in which they are named.
   *
   * @param caseId the case that they are asked about
   */
  Collection<String> mistakes(String caseId);

  /**
   * Returns what a known mistake shows.
   *
   * @param mistakeId the mistake
   * @param caseId the case, unique within the question
   * @param call what to do with an answer
   */
  Observation wrong(String mistakeId, String caseId, Function<Object, @Nullable Object> call);

  /** Returns the hint of a mistake, named by its id. */
  String hint(String mistakeId);

  /** Returns the pairs of mistakes that one answer can make at once, as far as that is known. */
  default List<MistakePair> pairs() {
    return List.of();
  }

  /**
   * Returns answers that make both mistakes of a pair.
   *
   * @param pairs some of {@link #pairs}
   * @return by pair; without those that no answer can make after all
   */
  default Map<MistakePair, Shown> together(Collection<MistakePair> pairs) {
    return Map.of();
  }

  /** What an answer shows, case by case. */
  @FunctionalInterface
  interface Shown {
    /**
     * Returns what it shows on a case.
     *
     * @param caseId the case, unique within the question
     * @param call what to do with an answer
     */
    Observation on(String caseId, Function<Object, @Nullable Object> call);
  }
}
