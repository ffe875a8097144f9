package chainrule.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.check.NumericalGradient;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ValueTests {

  /** The classroom example of 2017: x = −2, y = 5, z = −4. */
  @Test
  void gradientsOfASumTimesAFactor() {
    Value x = Value.of("x", -2);
    Value y = Value.of("y", 5);
    Value z = Value.of("z", -4);
    Value f = x.plus(y).times(z);

    f.backward();

    assertThat(f.data()).isEqualTo(-12);
    assertThat(List.of(x.gradient(), y.gradient(), z.gradient())).containsExactly(-4.0, -4.0, 3.0);
    assertThat(f.gradient()).isOne();
  }

  @Test
  void contributionsAddWhereAValueIsUsedTwice() {
    Value a = Value.of(3);
    Value sum = a.plus(a);

    sum.backward();

    assertThat(a.gradient()).isEqualTo(2);
  }

  /** d = (a + b)(a·b) = a²b + ab²: every node's gradient is complete before it is passed on. */
  @Test
  void diamondIsCompleteBeforeItIsPassedOn() {
    Value a = Value.of(2);
    Value b = Value.of(-3);
    Value d = a.plus(b).times(a.times(b));

    d.backward();

    assertThat(a.gradient()).isEqualTo(2 * 2 * -3 + 9);
    assertThat(b.gradient()).isEqualTo(4 + 2 * 2 * -3);
  }

  /** The expression in the README of Karpathy's micrograd, with the four decimals it prints. */
  @Test
  void longExpressionGivesThePublishedNumbers() {
    Value a = Value.of(-4);
    Value b = Value.of(2);
    Value c = a.plus(b);
    Value d = a.times(b).plus(b.power(3));
    c = c.plus(c.plus(1));
    c = c.plus(c.plus(1).minus(a));
    d = d.plus(d.times(2)).plus(b.plus(a).relu());
    d = d.plus(d.times(3)).plus(b.minus(a).relu());
    Value f = c.minus(d).power(2);
    Value g = f.times(0.5).plus(Value.of(10).dividedBy(f));

    g.backward();

    assertThat(g.data()).isCloseTo(24.7041, within(5e-5));
    assertThat(a.gradient()).isCloseTo(138.8338, within(5e-5));
    assertThat(b.gradient()).isCloseTo(645.5773, within(5e-5));
  }

  /** w = (2, −3, −3), x = (−1, −2): the dot product is 1. */
  @Test
  void sigmoidIsTheSameAsItsFourGates() {
    Value z = Value.of(1);
    Value gates = z.negated().exp().plus(1).power(-1);
    Value one = Value.of(1);
    Value whole = one.sigmoid();

    gates.backward();
    whole.backward();

    assertThat(whole.data()).isCloseTo(0.73105857863, within(1e-11));
    assertThat(one.gradient()).isCloseTo(0.19661193324, within(1e-11));
    assertThat(gates.data()).isCloseTo(whole.data(), within(1e-15));
    assertThat(z.gradient()).isCloseTo(one.gradient(), within(1e-15));
  }

  static Stream<Arguments> operations() {
    Value two = Value.of(2);
    return Stream.of(
        operation("plus", x -> x.plus(two), 0.7),
        operation("minus", x -> two.minus(x), 0.7),
        operation("times", x -> x.times(x).times(-3), 0.7),
        operation("divided", x -> two.dividedBy(x), -0.7),
        operation("divisor", x -> x.dividedBy(two.times(x).plus(1)), 0.7),
        operation("negated", Value::negated, 0.7),
        operation("power", x -> x.power(2.5), 0.7),
        operation("negative power", x -> x.power(-3), -0.7),
        operation("exp", Value::exp, 0.7),
        operation("log", Value::log, 0.7),
        operation("tanh", Value::tanh, -0.7),
        operation("sigmoid", Value::sigmoid, -0.7),
        operation("relu above", Value::relu, 0.7),
        operation("relu below", Value::relu, -0.7),
        operation("max first", x -> x.max(two), 2.7),
        operation("max second", x -> two.max(x.times(x)), 1.7));
  }

  private static Arguments operation(String name, UnaryOperator<Value> operation, double at) {
    return Arguments.of(name, operation, at);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  void slopeIsThatOfTheCentralDifference(String name, UnaryOperator<Value> operation, double at) {
    Value x = Value.of(at);
    operation.apply(x).backward();

    NumericalGradient numeric =
        NumericalGradient.of(
            theta -> operation.apply(Value.of(theta[0])).data(), new double[] {at});

    assertThat(x.gradient()).isCloseTo(numeric.values()[0], within(numeric.errors()[0] + 1e-10));
  }

  @Test
  void slopesAtTheEdges() {
    Value zero = Value.of(0);
    zero.relu().backward();
    assertThat(zero.gradient()).isZero();

    zero.power(0).backward();
    assertThat(zero.gradient()).isZero();

    Value tie = Value.of(0);
    zero.max(tie).backward();
    assertThat(zero.gradient()).isOne();
    assertThat(tie.gradient()).isZero();

    for (double far : new double[] {-1e4, 1e4}) {
      Value x = Value.of(far);
      Value saturated = x.sigmoid();
      saturated.backward();
      assertThat(saturated.data()).isEqualTo(far > 0 ? 1 : 0);
      assertThat(x.gradient()).isZero();
    }
  }

  @Test
  void chainOfTwentyThousandDoesNotOverflow() {
    Value x = Value.of(1);
    Value chain = x;
    for (int i = 0; i < 20_000; i++) {
      chain = chain.plus(1);
    }

    chain.backward();

    assertThat(chain.data()).isEqualTo(20_001);
    assertThat(x.gradient()).isOne();
  }

  @Test
  void secondBackwardGivesTheSame() {
    Value x = Value.of(3);
    Value square = x.times(x);
    square.backward();
    square.backward();

    assertThat(x.gradient()).isEqualTo(6);
  }

  @Test
  void equalConstantsStayApart() {
    Value a = Value.of(2);
    Value b = Value.of(2);
    a.times(b).plus(a).backward();

    assertThat(a.gradient()).isEqualTo(3);
    assertThat(b.gradient()).isEqualTo(2);
  }

  @Test
  void everyNodeFollowsItsOperands() {
    Value a = Value.of(2);
    Value b = a.exp();
    Value c = a.plus(b).times(b);

    List<Value> order = c.topologicalOrder();

    assertThat(order).doesNotHaveDuplicates().hasSize(4).endsWith(c);
    for (Value node : order) {
      assertThat(order.subList(0, order.indexOf(node))).containsAll(node.operands());
    }
  }

  @Test
  void slopesAreThoseOfEachOperand() {
    Value a = Value.of(3);
    Value b = Value.of(-4);
    double[] slopes = a.times(b).slopes();

    assertThat(slopes).containsExactly(-4, 3);
    slopes[0] = 7;
    assertThat(a.times(b).slopes()).containsExactly(-4, 3);
    assertThat(a.slopes()).isEmpty();
    assertThat(a.minus(1).slopes()).containsExactly(1, -1);
    assertThat(a.dividedBy(2).slopes()).containsExactly(0.5, -0.75);
    assertThat(a.minus(1).data()).isEqualTo(2);
    assertThat(a.dividedBy(2).data()).isEqualTo(1.5);
  }

  @Test
  void aNameStandsBeforeTheSign() {
    Value sum = Value.of("x", 1).plus(Value.of(2).named("two")).named("q");

    assertThat(sum.label()).isEqualTo("q  +");
    assertThat(sum.operands().get(1).label()).isEqualTo("two");
    sum.backward();
    assertThat(sum.gradient()).isOne();
  }

  @Test
  void labelsSayWhatWasComputed() {
    Value x = Value.of("x", 2);
    assertThat(x.power(2).label()).isEqualTo("^2");
    assertThat(x.power(-3).label()).isEqualTo("^−3");
    assertThat(x.power(0.5).label()).isEqualTo("^0.5");
    assertThat(x.plus(x)).hasToString("+ 4.0, gradient 0.0");
    assertThat(Value.of(2)).hasToString("2.0, gradient 0.0");
  }

  /** tanh′ = 4e^−2x / (1 + e^−2x)², of which 4e^−2x is all that is left at large x. */
  @Test
  void slopeOfTanhAndSigmoidKeepsItsDigitsFarOut() {
    for (double x : new double[] {1.4, 1.5, 3, 9, 19, 30, -30, 100, 300}) {
      Value at = Value.of(x);
      at.tanh().backward();
      double sech = 1 / Math.cosh(x);
      assertThat(at.gradient()).isCloseTo(sech * sech, within(1e-14 * sech * sech));
      at.sigmoid().backward();
      double half = 1 / (2 * Math.cosh(x / 2));
      assertThat(at.gradient()).isCloseTo(half * half, within(1e-14 * half * half));
    }
    Value thirty = Value.of(30);
    thirty.tanh().backward();
    assertThat(thirty.gradient()).isCloseTo(4 * Math.exp(-60), within(1e-38));
  }
}
