package chainrule.grader.bench;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * How often and how long the sides run: in turns, so that a busy moment of the machine meets all of
 * them.
 *
 * @param rounds how often each side runs, at least 1
 * @param seconds length of one run, positive
 */
record InterleavedRuns(int rounds, double seconds) {

  InterleavedRuns {
    if (rounds < 1 || !(seconds > 0)) {
      throw new IllegalArgumentException(
          "bench: " + rounds + " rounds of " + seconds + " s; expected positive numbers");
    }
  }

  /** Runs each side once for warmth, then all in turns; returns each one's median speed. */
  double[] speeds(List<BenchmarkProcess> sides) throws IOException {
    double[][] speeds = new double[sides.size()][rounds];
    for (BenchmarkProcess side : sides) {
      side.run(2 * seconds);
    }
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < speeds.length; i++) {
        speeds[i][round] = sides.get(i).run(seconds);
      }
    }
    return Arrays.stream(speeds).mapToDouble(InterleavedRuns::median).toArray();
  }

  /** Returns the middle of the values, or the mean of the two middle ones. */
  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
