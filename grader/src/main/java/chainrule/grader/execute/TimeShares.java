package chainrule.grader.execute;

import java.util.HashMap;
import java.util.Map;

/**
 * Shares out the time in which a submission's code may run, so that nothing that takes long takes
 * another's turn.
 *
 * <p>Turns are: running the cells; each question; each question again, where others' references
 * stand in. Of five sixths of the time two thirds are shared out evenly, and the rest is for
 * whoever needs it first. The last sixth is for starting sandboxes and for the judge's own work.
 */
public final class TimeShares {
  private static final double RUNNING = 5 / 6.0;
  private static final double EVEN = 2 / 3.0;

  private final double seconds;
  private final double share;
  private double common;
  private final Map<Turn, Double> spent = new HashMap<>();

  /**
   * Makes shares.
   *
   * @param seconds the whole time, starts of sandboxes and the judge's own work included
   * @param share what each turn has for itself
   * @param common what is for whoever needs it first
   */
  public TimeShares(double seconds, double share, double common) {
    this.seconds = seconds;
    this.share = share;
    this.common = common;
  }

  /** Shares out the time of a submission that answers so many questions. */
  public static TimeShares of(double seconds, int questions) {
    int turns = 2 * questions + 1;
    double running = seconds * RUNNING;
    return new TimeShares(seconds, running * EVEN / turns, running * (1 - EVEN));
  }

  /** Gives all the time to whoever needs it first. */
  public static TimeShares none(double seconds) {
    return new TimeShares(seconds, 0, seconds);
  }

  /**
   * Something that takes time.
   *
   * @param question the place of a question in the catalog, or −1
   * @param again whether it is examined again
   */
  record Turn(int question, boolean again) {
    /** The running of the cells. */
    static final Turn CELLS = new Turn(-1, false);
  }

  /** Returns the whole time of the submission, in seconds. */
  public double seconds() {
    return seconds;
  }

  /** Returns for how many seconds a turn may go on. */
  double left(Turn turn) {
    return Math.max(0, share - spent(turn)) + Math.max(0, common);
  }

  /** Returns how many seconds a turn has taken. */
  double spent(Turn turn) {
    return spent.getOrDefault(turn, 0.0);
  }

  /** Notes what a turn took: first of its own share, then of what is common. */
  void spend(Turn turn, double taken) {
    double before = spent(turn);
    spent.put(turn, before + taken);
    common -= Math.max(0, before + taken - share) - Math.max(0, before - share);
  }
}
