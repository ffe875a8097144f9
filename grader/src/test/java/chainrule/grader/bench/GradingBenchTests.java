package chainrule.grader.bench;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GradingBenchTests {
  @Test
  void asksForAtLeastOneOfEach() {
    assertThatThrownBy(() -> new GradingBench.Size(0, 120, 5, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0 rounds, 2 jobs, 5 submissions for nbgrader");
    assertThatThrownBy(() -> new GradingBench.Size(3, 120, 11, 2))
        .hasMessageContaining("11 submissions for nbgrader")
        .hasMessageContaining("at most 10");
  }

  @Test
  void gradesAllOfThePeersSubmissions() {
    assertThatThrownBy(() -> new GradingBench.Size(3, 4, 5, 2))
        .hasMessage("bench: 4 submissions; expected at least 5");
  }
}
