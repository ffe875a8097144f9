package chainrule.notebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProgressTests {

  private final List<String> drawn = new ArrayList<>();

  @BeforeEach
  void watch() {
    Display.connect(
        new DisplayPort() {
          @Override
          public void show(String id, Object value) {
            drawn.add(value.toString());
          }

          @Override
          public void update(String id, Object value) {
            drawn.add(value.toString());
          }
        });
  }

  @AfterEach
  void stopWatching() {
    Display.connect(null);
    Thread.interrupted();
  }

  @Test
  void loopSeesEveryRoundInOrder() {
    var rounds = new ArrayList<Integer>();
    Progress.over(4, "count").forEach(rounds::add);
    assertThat(rounds).containsExactly(0, 1, 2, 3);
  }

  @Test
  void barIsDrawnOncePerPercent() {
    Progress.over(50_000, "training").forEach(round -> {});
    assertThat(drawn).hasSize(101);
    assertThat(drawn.get(50)).contains(" 50 %").contains("█".repeat(20) + "░".repeat(20));
    assertThat(drawn.get(100)).startsWith("training").endsWith("100 % (50000 of 50000)");
  }

  @Test
  void loopThatBreaksOffLeavesTheSameTextEachTime() {
    for (int run = 0; run < 2; run++) {
      for (int round : Progress.over(1000, "search")) {
        if (round == 421) {
          break;
        }
      }
    }
    assertThat(drawn.get(drawn.size() - 1)).endsWith("42 % (420 of 1000)");
    assertThat(drawn.subList(0, 43)).isEqualTo(drawn.subList(43, 86));
  }

  @Test
  void nothingToDoIsDoneAtOnce() {
    assertThat(Progress.over(0, "nothing")).isEmpty();
    assertThat(drawn).hasSize(1).allMatch(line -> line.endsWith("100 % (0 of 0)"));
  }

  @Test
  void interruptEndsTheLoopAndSaysWhere() {
    Iterator<Integer> rounds = Progress.over(10, "training").iterator();
    rounds.next();
    rounds.next();
    Thread.currentThread().interrupt();
    assertThatThrownBy(rounds::next)
        .isInstanceOf(CancellationException.class)
        .hasMessage("training: interrupted after 2 of 10 rounds");
    assertThat(Thread.currentThread().isInterrupted()).isFalse();
  }

  @Test
  void nextAfterTheLastRoundSaysSo() {
    Iterator<Integer> rounds = Progress.over(0, "nothing").iterator();
    assertThatThrownBy(rounds::next)
        .isInstanceOf(NoSuchElementException.class)
        .hasMessage("nothing: all 0 rounds are done");
  }

  @Test
  void negativeTotalIsRejected() {
    assertThatThrownBy(() -> Progress.over(-1, "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("progress: total is -1; expected 0 or more rounds");
  }
}
