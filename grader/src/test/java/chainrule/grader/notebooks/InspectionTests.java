package chainrule.grader.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What the kernel says of names at Shift-Tab; a bar marks the cursor. */
@TestInstance(Lifecycle.PER_CLASS)
class InspectionTests {

  private static final List<String> RUN =
      List.of(
          "import chainrule.activation.*;\nimport chainrule.linear.*;\nimport chainrule.nn.*;",
          "var unit = new Perceptron(2);",
          "double slope(double z) { return z; }");

  private static final List<String> ASKED =
      List.of(
          "import chainrule.linear.*;\nPerceptron|",
          "unit.predict|(1, 0)",
          "Softmax.of(|",
          "double[] p(double[] z) {\n  return Softmax.o|f(z);\n}",
          "var other = new Perceptron(|",
          "/* 𝑤 */ unit|",
          "slope|",
          "nowhere|",
          "ArrayList|",
          "Math.hypot(|");

  private final Map<String, JsonNode> replies = new TreeMap<>();

  @BeforeAll
  void ask() throws IOException, InterruptedException, URISyntaxException {
    Kit.assumeKernel();
    Path script = Path.of(InspectionTests.class.getResource("inspect_names.py").toURI());
    List<String> arguments = new ArrayList<>(RUN);
    arguments.add("--");
    arguments.addAll(ASKED);
    // What the kernel writes to its terminal is in the same text, which is then no JSON.
    JsonNode list = new ObjectMapper().readTree(Kit.script(script, arguments));
    for (int i = 0; i < ASKED.size(); i++) {
      replies.put(ASKED.get(i), list.get(i));
    }
  }

  @Test
  void classOfTheLibraryHasItsJavadoc() {
    assertThat(text("import chainrule.linear.*;\nPerceptron|"))
        .startsWith(
            """
            chainrule.linear.Perceptron

            A threshold unit trained by Rosenblatt's convergence procedure.

            The output is 1 when b + w·x ≥ 0, else 0.""")
        .doesNotContain("{@", "<p>");
  }

  @Test
  void methodOfAVariableHasItsJavadoc() {
    assertThat(text("unit.predict|(1, 0)"))
        .startsWith("int Perceptron.predict(double... x)\n\n")
        .contains("Parameters:\n  x: one entry per input; not modified\n");
  }

  @Test
  void staticMethodHasItsJavadocFromItsNameAndFromItsArguments() {
    assertThat(text("Softmax.of(|"))
        .startsWith("double[] Softmax.of(double... scores)\n\nReturns the probabilities")
        .contains("\n\nchainrule.math.Matrix Softmax.of(chainrule.math.Matrix scores)\n\n")
        .isEqualTo(text("double[] p(double[] z) {\n  return Softmax.o|f(z);\n}"));
  }

  @Test
  void constructorsHaveTheirJavadoc() {
    assertThat(text("var other = new Perceptron(|"))
        .startsWith("Perceptron(int inputs)\n\nCreates a perceptron with all weights zero")
        .contains("\n\nPerceptron(double[] weights, double learningRate)\n\n");
  }

  @Test
  void whatTheStudentWroteHasItsSignature() {
    assertThat(text("/* 𝑤 */ unit|")).isEqualTo("unit:chainrule.linear.Perceptron");
    assertThat(text("slope|")).isEqualTo("double slope(double z)");
  }

  @Test
  void unknownNameIsNotFoundAndNoError() {
    JsonNode reply = replies.get("nowhere|");
    assertThat(reply.path("status").asText()).isEqualTo("ok");
    assertThat(reply.path("found").asBoolean(true)).isFalse();
    assertThat(reply.path("data")).isEmpty();
  }

  @Test
  void nameOfTheJdkHasItsSignatureAndWhereThereAreSourcesItsJavadoc() {
    boolean sources = Files.isReadable(Path.of(System.getProperty("java.home"), "lib/src.zip"));
    assertThat(text("ArrayList|")).startsWith("java.util.ArrayList<E>");
    assertThat(text("Math.hypot(|")).startsWith("double Math.hypot(double x, double y)");
    assertThat(text("ArrayList|").contains("\n\nResizable-array implementation of the List"))
        .isEqualTo(sources);
  }

  private String text(String asked) {
    JsonNode reply = replies.get(asked);
    assertThat(reply.path("found").asBoolean()).as(reply.toString()).isTrue();
    return reply.path("data").path("text/plain").asText();
  }
}
