package chainrule.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.graph.Value;
import chainrule.plot.graph.GraphMoment;
import java.awt.Point;
import java.util.HashSet;
import java.util.List;
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
  void gradientsArriveStepByStepAndAdd() {
    Value shared = sum.times(x).plus(x).named("g");
    List<Value> nodes = shared.topologicalOrder();

    assertThat(GraphMoment.backward(nodes, 0).gradient(shared)).isEqualTo(1);
    assertThat(GraphMoment.backward(nodes, 0).gradient(x)).isNaN();
    assertThat(GraphMoment.backward(nodes, 1).gradient(x)).isEqualTo(1);
    assertThat(GraphMoment.backward(nodes, 2).gradient(x)).isEqualTo(1 + 3);
    assertThat(GraphMoment.backward(nodes, 2).gradient(y)).isNaN();
    assertThat(GraphMoment.backward(nodes, 3).gradient(x)).isEqualTo(1 + 3 - 2);
    assertThat(GraphMoment.backward(nodes, 3).gradient(y)).isEqualTo(-2);
  }

  @Test
  void theLastStepBackHoldsTheGradientsOfBackward() {
    Value node = f;
    for (int i = 0; i < 5; i++) {
      node = node.tanh().plus(x.times(i + 1.0)).max(y).dividedBy(z);
    }
    node.backward();
    List<Value> nodes = node.topologicalOrder();
    GraphMoment end = GraphMoment.backward(nodes, GraphMoment.steps(nodes));

    assertThat(nodes).allSatisfy(each -> assertThat(end.gradient(each)).isEqualTo(each.gradient()));
  }

  @Test
  void framesFillInValuesAndThenGradients() {
    List<GraphDiagram> frames = GraphDiagram.of(sum.named("q").times(z).named("f")).frames();

    assertThat(frames).hasSize(2 * (2 + 1));
    assertThat(frames.stream().map(frame -> frame.drawing().image().getHeight()).distinct())
        .hasSize(1);
    String all = "figure: computation graph of 5 nodes; ";
    assertThat(frames.stream().map(GraphDiagram::toString))
        .containsExactly(
            all + "forward 0 of 2",
            all + "forward 1 of 2; q + is 3",
            all + "forward 2 of 2; f × is −12",
            all + "backward 0 of 2",
            all + "backward 1 of 2; f × hands back −4 × 1 = −4 to q + and 3 × 1 = 3 to z",
            all + "backward 2 of 2; q + hands back 1 × −4 = −4 to x and 1 × −4 = −4 to y");
  }

  @Test
  void whatIsNotKnownYetIsNotWritten() {
    GraphDiagram diagram = GraphDiagram.of(f);
    int names = 5;
    int values = 5;

    assertThat(texts(diagram.forward(0))).isEqualTo(names + 3);
    assertThat(texts(diagram.forward(2))).isEqualTo(names + values);
    assertThat(texts(diagram.backward(0))).isEqualTo(names + values + 1);
    assertThat(texts(diagram.backward(1))).isEqualTo(names + values + 3 + 2);
    assertThat(texts(diagram)).isEqualTo(names + values);
    assertThat(texts(diagram.localSlopes())).isEqualTo(names + values + 4);
    assertThat(texts(diagram.plain())).isEqualTo(names);
  }

  private static int texts(GraphDiagram diagram) {
    return diagram.svg().split("<path", -1).length - 1;
  }

  @Test
  void aLongGraphFitsTheSlide() {
    Value chain = x;
    for (int i = 0; i < 11; i++) {
      chain = chain.tanh();
    }
    assertThat(GraphDiagram.of(chain).drawing().image().getWidth()).isEqualTo(760);
    assertThat(GraphDiagram.of(chain).plain().drawing().image().getWidth()).isLessThan(761);
    assertThatThrownBy(() -> GraphDiagram.of(f).forward(3))
        .hasMessage("graph: forward 3; expected 0 to 2, as many as operations");
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
