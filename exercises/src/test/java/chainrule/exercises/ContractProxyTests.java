package chainrule.exercises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.exercises.h1.H1;
import org.junit.jupiter.api.Test;

final class ContractProxyTests {
  @Test
  void handsInByNameWhatTheChecksHandIn() {
    H1.Phi phi = x -> x;

    assertThat(ContractProxy.handIn(H1.class, "phi", phi).text())
        .isEqualTo(H1.open().phi(phi).text());
  }

  @Test
  void namesAQuestionThatIsMissing() {
    assertThatThrownBy(() -> ContractProxy.handIn(H1.class, "psi", "answer"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("H1 has no question psi");
  }

  @Test
  void handsInNothingByAMethodThatOpensTheChecks() {
    assertThatThrownBy(() -> ContractProxy.handIn(H1.class, "open", "answer"))
        .hasMessage("H1 has no question open");
  }
}
