package chainrule.train;

/** Told after every epoch; a progress bar or a live plot. */
@FunctionalInterface
public interface ProgressListener {

  /**
   * One more epoch is done.
   *
   * @param epoch how many are done, from 1
   * @param epochs how many will be done
   * @param loss the loss during this epoch
   */
  void epochDone(int epoch, int epochs, double loss);
}
