package chainrule.nn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.activation.Activation;
import chainrule.loss.Loss;
import chainrule.math.Matrix;
import chainrule.math.ShapeException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Convolution, pooling and maxout: shapes, hand-made values, messages. */
class SharedWeightTests {

  @Test
  void leNet5HasItsShapesAndItsParameters() {
    SplittableRandom random = new SplittableRandom(1);
    Activation f = Activation.TANH;
    Convolution c1 = Convolution.of(new ImageShape(32, 32, 1), 5, 6, f, random);
    AveragePooling s2 = new AveragePooling(c1.result(), 2);
    Convolution c3 = Convolution.of(s2.result(), 5, 16, f, random);
    AveragePooling s4 = new AveragePooling(c3.result(), 2);
    Convolution c5 = Convolution.of(s4.result(), 5, 120, f, random);
    Network network =
        new Network(
            Loss.SOFTMAX_CROSS_ENTROPY,
            c1,
            s2,
            c3,
            s4,
            c5,
            Dense.of(120, 84, f),
            Dense.of(84, 10, Activation.LINEAR));
    assertThat(c1).hasToString("Convolution 32×32×1→28×28×6 tanh");
    assertThat(s2).hasToString("AveragePooling 28×28×6→14×14×6");
    assertThat(c3.result()).isEqualTo(new ImageShape(10, 10, 16));
    assertThat(s4.result()).isEqualTo(new ImageShape(5, 5, 16));
    assertThat(network.sizes()).containsExactly(1024, 4704, 1176, 1600, 400, 120, 84, 10);
    // 156 + 2,416 (every map sees all maps) + 48,120 + 10,164 + 850
    assertThat(network.parameterCount()).isEqualTo(61_706);
    assertThat(network.predict(Matrix.zeros(2, 1024)).rowAt(1)).hasSize(10).containsOnly(.1);
  }

  @Test
  void aFieldSeesItsPixels() {
    // [1 2 3; 4 5 6; 7 8 9] under the field [1 10; 100 1000]
    Convolution layer =
        new Convolution(
            new ImageShape(3, 3, 1),
            2,
            new Dense(Matrix.column(1, 10, 100, 1000), null, Activation.LINEAR));
    assertThat(layer.forward(Matrix.row(1, 2, 3, 4, 5, 6, 7, 8, 9)).values())
        .containsExactly(5421, 6532, 8754, 9865);
    layer.backward(Matrix.row(1, 0, 0, 2));
    layer.computeGradients();
    assertThat(layer.inputGradient().values())
        .containsExactly(1, 10, 0, 100, 1000 + 2, 20, 0, 200, 2000);
    assertThat(layer.gradients().get(0)).containsExactly(1 + 10, 2 + 12, 4 + 16, 5 + 18);
  }

  @Test
  void poolingTakesTheMeanChannelByChannel() {
    AveragePooling layer = new AveragePooling(new ImageShape(2, 2, 2), 2);
    assertThat(layer.forward(Matrix.row(1, 10, 2, 20, 3, 30, 6, 60)).values())
        .containsExactly(3, 30);
    layer.backward(Matrix.row(4, 8));
    assertThat(layer.inputGradient().values()).containsExactly(1, 2, 1, 2, 1, 2, 1, 2);
  }

  @Test
  void maxoutOfTheLectureAndItsWinner() {
    // w₁ = (1, −1), b₁ = .5; w₂ = (−1, 1), b₂ = 0; x = (2, 1)
    Dense pieces =
        new Dense(
            Matrix.of(new double[][] {{1, -1}, {-1, 1}}), new double[] {.5, 0}, Activation.LINEAR);
    Maxout layer = new Maxout(pieces, 2);
    assertThat(layer.forward(Matrix.row(2, 1)).values()).containsExactly(1.5);
    layer.backward(Matrix.row(1));
    layer.computeGradients();
    assertThat(pieces.weightGradient()).isEqualTo(Matrix.of(new double[][] {{2, 0}, {1, 0}}));
    assertThat(pieces.biasGradient()).containsExactly(1, 0);
    assertThat(layer.inputGradient().values()).containsExactly(1, -1);
    assertThat(layer).hasToString("Maxout 2→1 of 2 each");
  }

  @Test
  void preluOfTheLecture() {
    PRelu layer = new PRelu(2);
    assertThat(layer.slopes()).containsExactly(.25, .25);
    layer.slopes()[1] = .1;
    assertThat(layer.forward(Matrix.of(new double[][] {{-4, -4}, {3, 0}})).values())
        .containsExactly(-1, -.4, 3, 0);
  }

  @Test
  void messagesNameWhatDoesNotFit() {
    ImageShape image = new ImageShape(4, 5, 2);
    assertThatThrownBy(() -> new ImageShape(4, 0, 2))
        .isInstanceOf(ShapeException.class)
        .hasMessage("image: 4×0×2; expected positive sizes");
    assertThatThrownBy(() -> new Convolution(image, 5, Dense.of(50, 1, Activation.TANH)))
        .hasMessage("Convolution: field is 5×5, image 4×5×2; expected a field within the image");
    assertThatThrownBy(() -> new Convolution(image, 3, Dense.of(9, 1, Activation.TANH)))
        .hasMessage(
            "Convolution: shared layer takes 9 values, a field of 4×5×2 has 18;"
                + " expected equal numbers");
    assertThatThrownBy(() -> new AveragePooling(image, 2))
        .hasMessage(
            "AveragePooling: square is 2×2, image 4×5×2;"
                + " expected a divisor of height and width");
    assertThatThrownBy(() -> new Maxout(Dense.of(2, 5, Activation.LINEAR), 2))
        .hasMessage("Maxout: 5 pieces, 2 per unit; expected a divisor");
    assertThatThrownBy(() -> new Maxout(Dense.of(2, 4, Activation.TANH), 2))
        .hasMessage("Maxout: pieces are Dense 2→4 tanh; expected linear");
    BatchNorm norm = new BatchNorm(3);
    assertThatThrownBy(() -> norm.forward(Matrix.zeros(2, 4)))
        .hasMessage("BatchNorm 3: input is 2×4; expected 3 columns");
    norm.training(true);
    assertThatThrownBy(() -> norm.forward(Matrix.zeros(1, 3)))
        .hasMessage("BatchNorm 3: a batch of 1 row; expected at least 2 while the network learns");
    assertThatThrownBy(() -> new PRelu(0)).hasMessage("PRelu: width is 0; expected at least 1");
    assertThatThrownBy(() -> new PRelu(2).backward(Matrix.zeros(1, 2)))
        .hasMessage("PRelu 2: nothing computed yet; expected a forward first");
  }
}
