package chainrule.grader.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GradcheckWorkerTests {

  @Test
  void measuredGradientAgreesWithBackpropagationInEveryBlock() {
    List<Double> differences = new GradcheckWorker(GradcheckBench.NETWORK).differences();

    assertThat(differences).hasSize(4).allSatisfy(apart -> assertThat(apart).isLessThan(1e-8));
  }

  @Test
  void namesTheNetworkAndTheBatch() {
    GradcheckBench.Sizes sizes = GradcheckBench.Sizes.parse(new String[] {"784", "30", "10", "10"});

    assertThat(sizes).isEqualTo(GradcheckBench.NETWORK).hasToString("784-30-10, m = 10");
    assertThat(sizes.arguments()).containsExactly("784", "30", "10", "10");
  }
}
