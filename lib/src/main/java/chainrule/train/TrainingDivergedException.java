package chainrule.train;

import chainrule.minimize.Minimizer;

/** Thrown when the loss stops being a finite number; says when, and what it was before. */
public final class TrainingDivergedException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  /** The epoch that went wrong, from 1. */
  private final int epoch;

  /** The loss before it, NaN if there was none. */
  private final double lastFiniteLoss;

  /**
   * Says when and what.
   *
   * @param epoch the epoch that went wrong, from 1
   * @param loss what the loss became
   * @param lastFiniteLoss the loss before, NaN if there was none
   */
  public TrainingDivergedException(int epoch, double loss, double lastFiniteLoss) {
    super(
        "training diverged in epoch "
            + epoch
            + ": loss is "
            + loss
            + ", last finite loss "
            + lastFiniteLoss
            + "; expected a finite loss, try a smaller learning rate");
    this.epoch = epoch;
    this.lastFiniteLoss = lastFiniteLoss;
  }

  /** {@return the epoch, or the iteration of a {@link Minimizer}, that went wrong, from 1} */
  public int epoch() {
    return epoch;
  }

  /** {@return the last loss that was a number; NaN if the first one was none} */
  public double lastFiniteLoss() {
    return lastFiniteLoss;
  }
}
