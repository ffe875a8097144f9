package chainrule.grader.sandbox;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a notebook calls where the judge's answer to a question stands in for its own: only the
 * arguments leave the sandbox and only the value comes in.
 */
public final class StandInCalls {
  private static volatile @Nullable JudgeFunctions judge;

  private StandInCalls() {}

  /**
   * Calls the answer that stands in for the notebook's own.
   *
   * @param question its place in the catalog
   * @param arguments its arguments
   * @return what it gives
   * @throws IllegalArgumentException if the judge lends no such answer, or it threw an exception
   */
  public static @Nullable Object call(int question, @Nullable Object[] arguments) {
    return Objects.requireNonNull(judge).standIn(question, arguments);
  }

  static void askThrough(JudgeFunctions functions) {
    judge = functions;
  }
}
