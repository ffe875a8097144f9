package chainrule.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.graph.Value;
import java.awt.Point;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GraphDiagramTests {

  private final Value x = Value.of("x", -2);
  private final Value y = Value.of("y", 5);
  private final Value z = Value.of("z", -4);
  private final Value sum = x.plus(y);
  private final Value f = sum.times(z);

  @Test
  void inputsStandJustLeftOfTheirFirstUse() {
    GraphDiagram diagram = GraphDiagram.of(f);

    assertThat(diagram.column(x)).isZero();
    assertThat(diagram.column(y)).isZero();
    assertThat(diagram.column(sum)).isOne();
    assertThat(diagram.column(z)).isOne();
    assertThat(diagram.column(f)).isEqualTo(2);
  }

  @Test
  void noTwoNodesStandOnEachOther() {
    Value node = f;
    for (int i = 0; i < 6; i++) {
      node = node.tanh().plus(x.times(i + 1.0)).max(y);
    }
    GraphDiagram diagram = GraphDiagram.of(node);

    Set<Point> places = new HashSet<>();
    for (Value each : node.topologicalOrder()) {
      Point place = new Point(diagram.column(each), (int) Math.round(2 * diagram.row(each)));
      assertThat(places.add(place)).as("%s at %s", each, place).isTrue();
      assertThat(diagram.row(each)).isNotNegative();
    }
  }

  @Test
  void valuesAndGradientsAreWritten() {
    f.backward();

    GraphDiagram diagram = GraphDiagram.of(f);

    assertThat(diagram.toString()).startsWith("figure: computation graph of 5 nodes; result −12; ");
    assertThat(diagram.toString()).contains("x = −2, ∂ −4").endsWith("= −12, ∂ 1");
    assertThat(diagram.svg()).contains("<svg").contains("<path");
    assertThat(diagram.decimals(0).png()).isNotEqualTo(GraphDiagram.of(sum).png());
  }

  @Test
  void refusesWhatNobodyCanRead() {
    Value chain = x;
    for (int i = 0; i < 60; i++) {
      chain = chain.exp();
    }
    Value long61 = chain;

    assertThatThrownBy(() -> GraphDiagram.of(long61))
        .hasMessage("graph: 61 nodes; expected at most 60 to be readable");
  }
}
