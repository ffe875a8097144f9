package chainrule.exercises.cases;

import java.util.Collection;
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
}
