package chainrule.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import chainrule.math.InPlace;
import chainrule.math.Matrix;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThreadTeamTests {

  private static final Executor IN_NEW_THREAD = command -> new Thread(command).start();

  @ParameterizedTest
  @CsvSource({"1, 7", "2, 0", "2, 1", "2, 10", "3, 2", "3, 100", "5, 1001"})
  void everyIndexIsDoneOnceEveryTime(int threads, int size) {
    ThreadTeam team = new ThreadTeam(threads);
    int[] done = new int[size];
    for (int i = 0; i < 2000; i++) {
      team.share(size, (from, to) -> countUp(done, from, to));
    }
    assertThat(done).containsOnly(size == 0 ? new int[0] : new int[] {2000});
  }

  private static void countUp(int[] done, int from, int to) {
    for (int i = from; i < to; i++) {
      done[i]++;
    }
  }

  @Test
  void rangesOfLargeSizesBeginAtBlocks() {
    List<String> ranges = Collections.synchronizedList(new ArrayList<>());
    new ThreadTeam(3).share(100, (from, to) -> ranges.add(from + "-" + to));
    assertThat(ranges).containsExactlyInAnyOrder("0-32", "32-64", "64-100");
  }

  @Test
  void threadsThatSleepAreWoken() throws InterruptedException {
    ThreadTeam team = new ThreadTeam(2);
    int[] done = new int[2];
    for (int i = 0; i < 20; i++) {
      team.share(2, (from, to) -> countUp(done, from, to));
      Thread.sleep(2);
    }
    assertThat(done).containsExactly(20, 20);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void whatAPartThrowsReachesTheCallerAndTheNextCallIsSound(int bad) {
    ThreadTeam team = new ThreadTeam(3);
    assertThatThrownBy(
            () ->
                team.share(
                    3,
                    (from, to) -> {
                      if (from == bad) {
                        throw new IllegalStateException("part " + from);
                      }
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("part " + bad);
    int[] done = new int[3];
    team.share(3, (from, to) -> countUp(done, from, to));
    assertThat(done).containsOnly(1);
  }

  @Test
  void aPartMayShareWorkItself() {
    ThreadTeam team = new ThreadTeam(2);
    int[][] done = new int[2][50];
    team.share(
        2,
        (from, to) -> {
          for (int i = from; i < to; i++) {
            int[] row = done[i];
            team.share(50, (first, end) -> countUp(row, first, end));
          }
        });
    assertThat(done[0]).containsOnly(1);
    assertThat(done[1]).containsOnly(1);
  }

  @Test
  void manyCallersGetTheirOwnResults() {
    ThreadTeam team = new ThreadTeam(2);
    int[][] done = new int[4][64];
    CompletableFuture<?>[] callers =
        Stream.of(done)
            .map(row -> CompletableFuture.runAsync(() -> countThousand(team, row), IN_NEW_THREAD))
            .toArray(CompletableFuture<?>[]::new);
    CompletableFuture.allOf(callers).join();
    assertThat(List.of(done)).allSatisfy(row -> assertThat(row).containsOnly(1000));
  }

  private static void countThousand(ThreadTeam team, int[] row) {
    for (int i = 0; i < 1000; i++) {
      team.share(row.length, (from, to) -> countUp(row, from, to));
    }
  }

  /** Every product, split by rows, by columns and by what is summed, against plain loops. */
  @ParameterizedTest
  @CsvSource({"300, 90, 70", "70, 90, 300", "33, 400, 50", "33, 403, 51"})
  void sharedProductsAgreeWithPlainLoops(int m, int k, int n) {
    SplittableRandom random = new SplittableRandom(5);
    Matrix a = Matrix.wrap(m, k, random.doubles((long) m * k, -1, 1).toArray());
    Matrix b = Matrix.wrap(k, n, random.doubles((long) k * n, -1, 1).toArray());
    double[] expected = new double[m * n];
    SmallProducts.multiply(a.values(), b.values(), expected, m, k, n);
    Matrix sum = Matrix.zeros(m, n);
    InPlace.timesPlusRow(a, b, new double[n], sum);
    Matrix step = Matrix.zeros(m, n);
    InPlace.addTransposeTimes(-.5, a.transpose(), b, step);
    for (Matrix product :
        List.of(
            a.times(b),
            sum,
            step.scaled(-2),
            a.transpose().transposeTimes(b),
            a.timesTranspose(b.transpose()))) {
      assertThat(product.values()).containsExactly(expected, within(1e-12));
    }
  }

  @Test
  void rowsOfALargeMatrixAreCopiedInOrder() {
    Matrix source = Matrix.wrap(100, 500, new SplittableRandom(6).doubles(50_000).toArray());
    int[] order = new SplittableRandom(7).ints(90, 0, 100).toArray();
    Matrix rows = source.rowsAt(order);
    for (int i = 0; i < order.length; i++) {
      assertThat(rows.rowAt(i)).containsExactly(source.rowAt(order[i]));
    }
  }
}
