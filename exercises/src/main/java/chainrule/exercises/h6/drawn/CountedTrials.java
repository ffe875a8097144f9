package chainrule.exercises.h6.drawn;

import java.util.function.IntToDoubleFunction;
import java.util.function.ToIntBiFunction;

/** A validation error that notes how often networks are trained to measure it. */
public final class CountedTrials implements IntToDoubleFunction {
  private final int[] candidates;
  private final double[] errors;
  private int trainings;

  /**
   * Makes an error.
   *
   * @param candidates numbers of hidden units, in the order in which an answer gets them
   * @param errors of each; not modified
   */
  public CountedTrials(int[] candidates, double... errors) {
    this.candidates = candidates;
    this.errors = errors;
  }

  /**
   * What an answer chose.
   *
   * @param hidden how many units
   * @param trainedTooMany whether more networks were trained for that than there are candidates
   * @param trainedTooFew whether fewer were
   */
  public record Choice(int hidden, boolean trainedTooMany, boolean trainedTooFew) {}

  @Override
  public double applyAsDouble(int hidden) {
    trainings++;
    for (int i = 0; i < candidates.length; i++) {
      if (candidates[i] == hidden) {
        return errors[i];
      }
    }
    return 0;
  }

  /** Lets an answer choose. */
  public Choice chosenBy(ToIntBiFunction<int[], IntToDoubleFunction> answer) {
    int hidden = answer.applyAsInt(candidates.clone(), this);
    return new Choice(hidden, trainings > candidates.length, trainings < candidates.length);
  }
}
