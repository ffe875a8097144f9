package chainrule.plot;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.plot.ink.Palette;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class NeuronSketchTests {

  @Test
  void cellAndNeuronStandSideBySideAndNothingTouchesTheRim() {
    BufferedImage image = new NeuronSketch().drawing().image();
    int white = image.getRGB(0, 0);
    assertThat(image.getRGB(120, 165)).as("cell body").isEqualTo(Palette.ORANGE.getRGB());
    assertThat(image.getRGB(540, 165)).as("unit").isEqualTo(Palette.ORANGE.getRGB());
    for (int x = 0; x < image.getWidth(); x++) {
      assertThat(image.getRGB(x, 2)).isEqualTo(white);
      assertThat(image.getRGB(x, image.getHeight() - 3)).isEqualTo(white);
    }
  }
}
