package chainrule.grader.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * How often and how long the contenders run: in turns, so that a busy moment of the machine meets
 * all of them.
 *
 * @param rounds how often each contender runs, at least 1
 * @param seconds length of one run, positive
 */
record MeasuringTurns(int rounds, double seconds) {

  MeasuringTurns {
    if (rounds < 1 || !(seconds > 0)) {
      throw new IllegalArgumentException(
          "bench: " + rounds + " rounds of " + seconds + " s; expected positive numbers");
    }
  }

  /** Runs each contender once for warmth, then all in turns; returns each one's median speed. */
  double[] speeds(List<Contender> contenders) throws IOException {
    double[][] speeds = new double[contenders.size()][rounds];
    for (Contender contender : contenders) {
      contender.run(2 * seconds);
    }
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < speeds.length; i++) {
        speeds[i][round] = contenders.get(i).run(seconds);
      }
    }
    return Arrays.stream(speeds).mapToDouble(MeasuringTurns::median).toArray();
  }

  /** Returns the middle of the values, or the mean of the two middle ones. */
  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
