package chainrule.notebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTextTests {

  record Layer(String name, double[] bias, int[][] shape) {}

  record Outer(List<Layer> layers) {}

  record Plain(int a) {}

  record Told(double[] weights) {
    @Override
    public String toString() {
      return weights.length + " weights";
    }
  }

  private static final class Opaque {}

  @Test
  void arraysShowTheirValues() {
    assertThat(ValueText.of(new double[] {0.5, -1})).isEqualTo("[0.5, -1.0]");
    assertThat(ValueText.of(new int[0])).isEqualTo("[]");
    assertThat(ValueText.of(new String[] {"a", null})).isEqualTo("[a, null]");
    assertThat(ValueText.of(new double[][] {{1, 2}, {3}})).isEqualTo("[[1.0, 2.0],\n [3.0]]");
  }

  @Test
  void longOnesAreCutAndSaySo() {
    assertThat(ValueText.of(new int[101])).endsWith("0, … 101 in all]");
    assertThat(ValueText.of(new int[100])).endsWith("0, 0]");
    assertThat(ValueText.of(new int[21][1])).endsWith(" [0],\n … 21 in all]");
    assertThat(ValueText.of(Collections.nCopies(500, new int[] {1}))).endsWith("… 500 in all]");
  }

  @Test
  void aRecordThatSaysWhatItIsIsNotOverruled() {
    assertThat(ValueText.of(new Told(new double[] {1, 2}))).isEqualTo("2 weights");
  }

  @Test
  void recordsShowTheArraysInThem() {
    Layer layer = new Layer("out", new double[] {1}, new int[][] {{2, 3}});
    assertThat(ValueText.of(layer)).isEqualTo("Layer[name=out, bias=[1.0], shape=[[2, 3]]]");
    assertThat(ValueText.of(new Plain(2))).isEqualTo("Plain[a=2]");
    assertThat(ValueText.of(List.of(layer.bias()))).isEqualTo("[[1.0]]");
  }

  @Test
  void whatHasNoTextIsItsTypeWithoutAnAddress() {
    assertThat(ValueText.of(new Opaque())).isEqualTo("a Opaque");
    assertThat(ValueText.of("text")).isEqualTo("text");
    assertThat(ValueText.of(null)).isEqualTo("null");
  }
}
