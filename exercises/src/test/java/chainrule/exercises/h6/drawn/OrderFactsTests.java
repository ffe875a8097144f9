package chainrule.exercises.h6.drawn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OrderFactsTests {
  private static final OrderFacts FAIR = new OrderFacts(false, false);
  private static final OrderFacts UNFAIR = new OrderFacts(false, true);

  static Stream<BiConsumer<List<Integer>, Random>> fairShuffles() {
    return Stream.of(
        Collections::shuffle,
        (order, random) -> swap(order, random, 1),
        (order, random) -> {
          double[] keys = random.doubles(order.size()).toArray();
          order.sort(Comparator.comparingDouble(i -> keys[i]));
        });
  }

  @ParameterizedTest
  @MethodSource("fairShuffles")
  void aFairShuffleIsFoundFairWhateverItsSeeds(BiConsumer<List<Integer>, Random> shuffle) {
    for (long k = 0; k < 100; k++) {
      long shift = k * 0x5DEECE66DL;
      assertThat(OrderFacts.of(shuffled(shuffle, shift), 4, 16)).isEqualTo(FAIR);
      assertThat(OrderFacts.of(shuffled(shuffle, shift), 3, 18)).isEqualTo(FAIR);
    }
  }

  static Stream<BiConsumer<List<Integer>, Random>> unfairShuffles() {
    return Stream.of(
        (order, random) -> {
          for (int i = 0; i < order.size(); i++) {
            Collections.swap(order, i, random.nextInt(order.size()));
          }
        },
        (order, random) -> order.sort(comparedBy(() -> random.nextBoolean() ? 1 : -1)),
        (order, random) -> order.sort(comparedBy(() -> random.nextInt(3) - 1)),
        (order, random) -> {
          int[] keys = random.ints(order.size(), 0, order.size()).toArray();
          order.sort(Comparator.comparingInt(i -> keys[i]));
        },
        (order, random) -> {
          for (int i = 0; i < order.size(); i++) {
            Collections.swap(order, random.nextInt(order.size()), random.nextInt(order.size()));
          }
        });
  }

  /** Returns what compares without looking at what it compares. */
  @SuppressWarnings("UnusedVariable")
  private static Comparator<Integer> comparedBy(IntSupplier outcome) {
    return (one, other) -> outcome.getAsInt();
  }

  @ParameterizedTest
  @MethodSource("unfairShuffles")
  void anUnfairOneIsFoundUnfair(BiConsumer<List<Integer>, Random> shuffle) {
    for (long k = 0; k < 20; k++) {
      long shift = k * 0x5DEECE66DL;
      assertThat(OrderFacts.of(shuffled(shuffle, shift), 3, 18)).isEqualTo(UNFAIR);
      assertThat(OrderFacts.of(shuffled(shuffle, shift), 4, 16)).isEqualTo(UNFAIR);
    }
  }

  @Test
  void ordersThatNeverComeAreMissed() {
    OrderFacts facts = OrderFacts.of(shuffled((order, random) -> swap(order, random, 0), 0), 3, 18);
    assertThat(facts).isEqualTo(new OrderFacts(true, true));
  }

  @Test
  void numbersThatComeTwiceAreNoOrder() {
    OrderFacts facts = OrderFacts.of((m, size, seed) -> new int[][] {ints(m, seed)}, 3, 18);
    assertThat(facts).isEqualTo(FAIR);
  }

  private static int[] ints(int m, long seed) {
    return new Random(seed).ints(m, 0, m).toArray();
  }

  /** Swaps each entry with one before it, or with itself where that is allowed. */
  private static void swap(List<Integer> order, Random random, int itself) {
    for (int i = order.size() - 1; i > 0; i--) {
      Collections.swap(order, i, random.nextInt(i + itself));
    }
  }

  private static OrderFacts.Batches shuffled(
      BiConsumer<List<Integer>, Random> shuffle, long shift) {
    return (m, size, seed) -> {
      List<Integer> order =
          IntStream.range(0, m).boxed().collect(Collectors.toCollection(ArrayList::new));
      shuffle.accept(order, new Random(seed + shift));
      return new int[][] {order.stream().mapToInt(i -> i).toArray()};
    };
  }
}
