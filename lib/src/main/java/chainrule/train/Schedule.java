package chainrule.train;

import chainrule.minimize.Minimizer;

/** How the learning rate changes from epoch to epoch. */
@FunctionalInterface
public interface Schedule {

  /**
   * Returns the learning rate of the next epoch.
   *
   * @param rate the rate of the epoch just done
   * @param epoch how many epochs are done, from 1
   * @param lossBefore the loss of the epoch before that; infinite after the first
   * @param loss the loss of the epoch just done
   * @return positive
   */
  double next(double rate, int epoch, double lossBefore, double loss);

  /**
   * Multiplies the rate by a factor every so many epochs.
   *
   * @param every epochs between two changes, at least 1
   * @param factor positive, below 1 as a rule
   * @return the schedule
   * @throws IllegalArgumentException if a number is out of range
   */
  static Schedule step(int every, double factor) {
    RateValidation.requireAtLeastOne("every", every);
    RateValidation.requirePositive("factor", factor);
    return (rate, epoch, lossBefore, loss) ->
        epoch % every == 0 ? RateValidation.within(rate * factor) : rate;
  }

  /**
   * Grows the rate by 5 % while the loss falls and halves it when the loss has risen; a loss that
   * stays, for instance at 0, leaves it.
   *
   * <p>No step is taken back; {@link Minimizer#boldDriver} does that.
   *
   * @return the schedule
   * @see "Vogl, Mangis, Rigler, Zink and Alkon, Accelerating the convergence of the
   *     back-propagation method (1988)"
   */
  static Schedule boldDriver() {
    return (rate, epoch, lossBefore, loss) ->
        loss == lossBefore
            ? rate
            : RateValidation.within(loss > lossBefore ? rate / 2 : rate * 1.05);
  }
}
