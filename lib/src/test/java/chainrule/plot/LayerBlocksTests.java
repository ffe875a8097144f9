package chainrule.plot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LayerBlocksTests {

  /** The network of LeCun, Bottou, Bengio and Haffner (1998), figure 2. */
  private static LayerBlocks leNet() {
    return new LayerBlocks()
        .input(32, 32)
        .by("5×5 convolution")
        .maps("C1", 6, 28, 28)
        .maps("S2", 6, 14, 14)
        .maps("C3", 16, 10, 10)
        .maps("S4", 16, 5, 5)
        .units("C5", 120)
        .units("F6", 84)
        .units("output", 10);
  }

  @Test
  void wordsAreTheShapes() {
    assertThat(leNet().title("LeNet-5"))
        .hasToString(
            "figure: LeNet-5; layers input 32×32, C1 6@28×28, S2 6@14×14, C3 16@10×10, S4 16@5×5,"
                + " C5 120, F6 84, output 10");
    assertThat(new LayerBlocks().maps("input", 3, 8, 9)).hasToString("figure: layers input 3@8×9");
  }

  /** One sheet, six, six, nine for sixteen twice, three bars; and four fields. */
  @Test
  void everyMapIsASheetUpToNine() {
    String svg = leNet().svg();
    int outlines = count(svg, "<rect height=\"[\\d.]+\" style=\"fill:none");
    assertThat(outlines).isEqualTo(1 + 6 + 6 + 9 + 9 + 3 + 4);
    assertThat(count(svg, "<line")).isEqualTo(2 * 4);
  }

  @Test
  void aStepIsWrittenOnceUnderItsPlace() {
    int bare = count(new LayerBlocks().input(8, 8).maps("a", 2, 4, 4).svg(), "<path");
    LayerBlocks said = new LayerBlocks().input(8, 8).by("2×2 pooling").maps("a", 2, 4, 4);
    assertThat(count(said.svg(), "<path") - bare).isEqualTo(2);
    assertThat(count(said.maps("b", 2, 2, 2).svg(), "<path") - bare).isEqualTo(2 + 2);
  }

  private static int count(String text, String part) {
    return (int) Pattern.compile(part).matcher(text).results().count();
  }

  @Test
  void refusesWhatIsNoLayer() {
    assertThatThrownBy(() -> leNet().maps("C7", 0, 3, 3))
        .hasMessage("layer blocks: C7 has 0 maps of 3×3; expected at least 1 of each");
    assertThatThrownBy(() -> leNet().units("F8", -1))
        .hasMessage("layer blocks: F8 has -1 units; expected at least 1");
    assertThatThrownBy(() -> new LayerBlocks().svg())
        .hasMessage("layer blocks: has no layers; expected at least one");
  }
}
