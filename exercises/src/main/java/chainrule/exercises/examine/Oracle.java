package chainrule.exercises.examine;

import java.util.List;
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

  /** Returns what each known mistake shows on a case. */
  List<KnownWrong> knownWrong(String caseId, Function<Object, @Nullable Object> call);

  /** Returns the hint of a mistake, named by its id. */
  String hint(String mistakeId);

  /**
   * What a known mistake shows.
   *
   * @param mistakeId the mistake
   * @param observation what it shows
   */
  record KnownWrong(String mistakeId, Observation observation) {}
}
