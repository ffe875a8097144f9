package chainrule.train;

/** Thrown when the loss stops being a finite number; says when, and what it was before. */
public final class TrainingDivergedException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  TrainingDivergedException(int sweep, double loss, double lastFiniteLoss) {
    super(
        "training diverged in sweep "
            + sweep
            + ": loss is "
            + loss
            + ", last finite loss "
            + lastFiniteLoss
            + "; expected a finite loss, try a smaller learning rate");
  }
}
