package chainrule.exercises.instructor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What has to be written for a new homework, and for a new question of one: that it is enough shows
 * where the build and the tests of all homeworks pass.
 */
@Tag("slow")
class NewHomeworkTests {
  private static final Class<?>[] TESTS = {
    KnownAnswersTests.class, NotebookAgreementTests.class, OpenCellTests.class
  };
  private static final String CONTRACT = "h12/H12.java";
  private static final String NOTEBOOK = "h12/h12-second-look.ipynb";
  private static final String MISTAKES = "h12/mistakes.yaml";

  @TempDir private Path folder;
  private ScratchKit kit;

  @BeforeEach
  void writeOne() throws IOException {
    kit = new ScratchKit(folder);
    HomeworkTemplate.named("H12-second-look").orElseThrow().write(kit.root());
  }

  @Test
  void aHomeworkIsOneFolderAndPassesTheTestsOfAllHomeworks()
      throws IOException, InterruptedException {
    assertThat(kit.files().keySet())
        .contains(CONTRACT, NOTEBOOK, MISTAKES)
        .allMatch(file -> file.startsWith("h12/"));
    kit.compile();

    assertThat(kit.build()).isEmpty();
    assertThat(kit.test("h12", TESTS)).isEmpty();
  }

  @Test
  void aQuestionIsFiveFiles() throws IOException, InterruptedException {
    Map<String, String> before = kit.files();
    addQuestion();

    assertThat(changed(before))
        .containsExactly(
            CONTRACT,
            "h12/ScaleChecks.java",
            NOTEBOOK,
            "h12/hidden/ScaleHiddenChecks.java",
            MISTAKES);
    kit.compile();
    assertThat(kit.build()).isEmpty();
    assertThat(kit.test("h12", TESTS)).isEmpty();
  }

  @Test
  void aQuestionThatIsNotInTheNotebookIsNamedByTheBuild() throws IOException, InterruptedException {
    Map<String, String> before = kit.files();
    addQuestion();
    kit.write(NOTEBOOK, before.get(NOTEBOOK));
    kit.compile();

    assertThat(kit.build())
        .contains("h12-q2: no answer cell with this grade_id; expected one")
        .contains("h12-q2-check: no locked cell calls check.scale; expected one");
  }

  @Test
  void aQuestionOfWhichNoMistakeIsKnownIsNamedByTheBuild()
      throws IOException, InterruptedException {
    Map<String, String> before = kit.files();
    addQuestion();
    kit.write(MISTAKES, before.get(MISTAKES));
    kit.compile();

    assertThat(kit.build()).contains("mistakes.yaml: nothing on scale");
  }

  @ParameterizedTest
  @ValueSource(strings = {"h12-other", "h012-x"})
  void aNumberThatIsTakenIsNotWrittenOver(String name) throws IOException {
    Map<String, String> before = kit.files();

    assertThatThrownBy(() -> HomeworkTemplate.named(name).orElseThrow().write(kit.root()))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessageContaining("h12 is there already");
    assertThat(kit.files()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "h9", "images", "9-images", "t9-images", "h9-", "h9-../x", "h9-Öl", "h100-x"})
  void otherNamesAreNone(String name) {
    assertThat(HomeworkTemplate.named(name)).isEmpty();
  }

  @Test
  void nothingIsWrittenWhereThereIsNoKit() {
    HomeworkTemplate template = HomeworkTemplate.named("h9-images").orElseThrow();

    assertThatThrownBy(() -> template.write(folder.resolve("elsewhere")))
        .isInstanceOf(FileSystemException.class)
        .hasMessageContaining("no such folder; expected the homework");
    assertThat(folder.resolve("elsewhere")).doesNotExist();
  }

  private List<String> changed(Map<String, String> before) throws IOException {
    Map<String, String> after = kit.files();
    return Stream.concat(before.keySet().stream(), after.keySet().stream())
        .distinct()
        .filter(file -> !after.get(file).equals(before.get(file)))
        .sorted()
        .toList();
  }

  /** Adds a second question, the example of CONTRIBUTING.md. */
  private void addQuestion() throws IOException {
    kit.edit(
        CONTRACT,
        "  /** Q1: what reaches a unit. */",
        """
          /** Hands in Q2. */
          @Question(id = "Q2", points = 3)
          CheckReport scale(Scale answer);

          /** Q2: a vector, a times as long. */
          @FunctionalInterface
          interface Scale {
            /** Returns a·x. */
            double[] scale(double a, double[] x);
          }

          /** Q1: what reaches a unit. */""");
    kit.write("h12/ScaleChecks.java", PUBLIC_CHECKS);
    kit.write("h12/hidden/ScaleHiddenChecks.java", HIDDEN_CHECKS);
    kit.edit(NOTEBOOK, "*Chain Rule*: 5 points.", "*Chain Rule*: 8 points.");
    kit.edit(NOTEBOOK, "\n ],\n \"metadata\": {\n  \"kernelspec\"", CELLS);
    kit.write(MISTAKES, kit.files().get(MISTAKES) + ANSWERS);
  }

  private static final String PUBLIC_CHECKS =
      """
      package chainrule.exercises.h12;

      import chainrule.exercises.CheckKind;
      import chainrule.exercises.checks.AnswerUnderTest;
      import chainrule.exercises.checks.Check;
      import chainrule.exercises.checks.Checks;
      import org.junit.jupiter.api.DisplayName;

      /** The public checks of Q2. */
      @Checks
      final class ScaleChecks {
        @Check(kind = CheckKind.VALUES)
        @DisplayName("half of (3, −2, 1)")
        void halves(AnswerUnderTest<H12.Scale> answer) {
          answer.agrees("half", f -> f.scale(0.5, new double[] {3, -2, 1}));
        }

        @Check(kind = CheckKind.ARGUMENTS)
        @DisplayName("leaves x as it was")
        void leavesArguments(AnswerUnderTest<H12.Scale> answer) {
          answer.leavesArgumentsAlone("arguments", f -> f.scale(3, new double[] {1, 2}));
        }
      }
      """;

  private static final String HIDDEN_CHECKS =
      """
      package chainrule.exercises.h12.hidden;

      import chainrule.exercises.CheckKind;
      import chainrule.exercises.checks.AnswerUnderTest;
      import chainrule.exercises.checks.Check;
      import chainrule.exercises.checks.Checks;
      import chainrule.exercises.h12.H12;
      import org.junit.jupiter.api.DisplayName;

      /** The hidden checks of Q2. */
      @Checks
      final class ScaleHiddenChecks {
        @Check(kind = CheckKind.RANDOM)
        @DisplayName("random vectors")
        void agreesOnRandomCases(AnswerUnderTest<H12.Scale> answer) {
          double[] x = answer.random().doubles(5, -2, 2).toArray();
          answer.agrees("five entries", f -> f.scale(-1.5, x));
        }
      }
      """;

  private static final String CELLS =
      """
      ,
        {
         "cell_type": "markdown",
         "id": "q2-text",
         "metadata": {},
         "source": ["## Q2 · A vector, a times as long (3 points)\\n",
           "*Easy · about 5 minutes*\\n", "\\n", "Write `scale`."]
        },
        {
         "cell_type": "code",
         "execution_count": null,
         "id": "h12-q2",
         "metadata": {"nbgrader": {"grade": false, "grade_id": "h12-q2", "locked": false,
          "schema_version": 3, "solution": true, "task": false}},
         "outputs": [],
         "source": [
          "double[] scale(double a, double[] x) {\\n",
          "    // BEGIN SOLUTION\\n",
          "    double[] scaled = new double[x.length];\\n",
          "    for (int i = 0; i < x.length; i++) {\\n",
          "        scaled[i] = a * x[i];\\n",
          "    }\\n",
          "    return scaled;\\n",
          "    // END SOLUTION\\n",
          "}"
         ]
        },
        {
         "cell_type": "code",
         "execution_count": null,
         "id": "h12-q2-check",
         "metadata": {"nbgrader": {"grade": true, "grade_id": "h12-q2-check", "locked": true,
          "points": 3, "schema_version": 3, "solution": false, "task": false}},
         "outputs": [],
         "source": ["check.scale((a, x) -> scale(a, x))"]
        }
       ],
       "metadata": {
        "kernelspec\"""";

  private static final String ANSWERS =
      """
      scale:
        mistakes:
          PLUS: {hint: "You add a; multiply by it.", edits: [{replace: "a * x[i]", with: "a + x[i]"}]}
          DIVIDE: {hint: "You divide by a; multiply.", edits: [{replace: "a * x[i]", with: "x[i] / a"}]}
          COPY: {hint: "You never use a.", edits: [{replace: "a * x[i]", with: "x[i]"}]}
          FIRST: {hint: "Only the first entry is scaled.", edits: [{replace: "i < x.length;", with: "i < 1;"}]}
          LAST: {hint: "The last entry is left out.", edits: [{replace: "i < x.length;", with: "i < x.length - 1;"}]}
          SIGN: {hint: "The sign is the wrong way round.", edits: [{replace: "a * x[i]", with: "-a * x[i]"}]}
          TWICE: {hint: "You multiply by a twice.", edits: [{replace: "a * x[i]", with: "a * a * x[i]"}]}
        alternatives:
          stream: |
            double[] scale(double a, double[] x) {
                return Arrays.stream(x).map(v -> a * v).toArray();
            }
          clone: |
            double[] scale(double a, double[] x) {
                double[] y = x.clone();
                for (int i = 0; i < y.length; i++) {
                    y[i] *= a;
                }
                return y;
            }
      """;
}
