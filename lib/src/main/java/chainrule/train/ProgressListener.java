package chainrule.train;

/** Told after every sweep; a progress bar or a live plot. */
@FunctionalInterface
public interface ProgressListener {

  /**
   * One more sweep is done.
   *
   * @param sweep how many are done, from 1
   * @param sweeps how many will be done
   * @param loss the loss during this sweep
   */
  void sweepDone(int sweep, int sweeps, double loss);
}
