package chainrule.grader.judge;

import static chainrule.grader.judge.Reported.detail;
import static chainrule.grader.judge.Reported.points;
import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.Verdict;
import chainrule.exercises.instructor.Assignment;
import chainrule.grader.result.NoteText;
import chainrule.grader.result.SubmissionResult;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notebooks as students leave them: what is unusual costs no more than its own question. */
final class UnusualNotebookTests {
  private static Judge judge;

  @TempDir private Path folder;
  private Notebooks notebook;
  private String dot;
  private String project;
  private String slope;

  @BeforeAll
  static void open() throws IOException {
    judge = new Judge(Assignment.of("t0").orElseThrow(), TestJail.get());
  }

  @AfterAll
  static void close() {
    judge.close();
  }

  @BeforeEach
  void begin() throws IOException {
    notebook = Notebooks.right();
    dot = notebook.source("t0-q1");
    project = notebook.source("t0-q2");
    slope = notebook.source("t0-q3");
  }

  @Test
  void anAnswerMayBeSplitBetweenMethods() throws IOException {
    SubmissionResult result =
        grade(
            notebook
                .with("t0-q1", "static double product(double x, double y) { return x * y; }")
                .repeated("t0-q1", dot.replace("a[i] * b[i]", "product(a[i], b[i])")));

    assertThat(points(result)).containsExactly(4.0, 6.0, 10.0);
    assertThat(NoteText.of(result.notes()))
        .containsExactly("cell 9: there is more than one cell t0-q1; they were run in order");
  }

  /** Java 17's own analysis of the cell makes one part of both methods. */
  @Test
  void aMethodAfterAnArrowSwitchThatThrowsIsThere() throws IOException {
    SubmissionResult result =
        grade(
            notebook.with(
                "t0-q1",
                """
                int broken = 1;
                double signed(String sign, double z) {
                  return switch (sign) {
                    case "+" -> z;
                    default -> throw new IllegalArgumentException(sign);
                  };
                }
                """
                    + dot.replace("a[i] * b[i]", "signed(\"+\", a[i]) * b[i]")
                    + "\nint last = undefined;"));

    assertThat(points(result)).containsExactly(4.0, 6.0, 10.0);
    assertThat(String.join("\n", NoteText.of(result.notes()))).contains("undefined");
  }

  @Test
  void aCharacterPastedFromAWebPageIsNamed() throws IOException {
    SubmissionResult result =
        grade(notebook.with("t0-q1", dot.replace("a[i] * b[i]", "a[i]\u00a0* b[i]")));

    assertThat(points(result)).containsExactly(0.0, 6.0, 10.0);
    assertThat(detail(result, 0))
        .startsWith("does not compile: line ")
        .contains("a non-breaking space (U+00A0): write an ordinary space");
  }

  @Test
  void anAnswerSplitWithinAMethodCostsItsOwnQuestion() throws IOException {
    int half = dot.indexOf("for");
    SubmissionResult result =
        grade(
            notebook.with("t0-q1", dot.substring(0, half)).repeated("t0-q1", dot.substring(half)));

    assertThat(points(result)).containsExactly(0.0, 6.0, 10.0);
    assertThat(detail(result, 0)).startsWith("does not compile: line ");
    assertThat(NoteText.of(result.notes()))
        .contains("cell 9: there is more than one cell t0-q1; they were run in order");
  }

  @Test
  void whatTheHomeworkDoesNotAllowIsNamedAndCostsItsOwnQuestion() throws IOException {
    SubmissionResult result =
        grade(
            notebook.with(
                "t0-q1",
                """
                static double dot(double[] a, double[] b) {
                  var row = chainrule.math.Matrix.row(a);
                  return row.timesTranspose(chainrule.math.Matrix.row(b)).get(0, 0);
                }"""));

    assertThat(points(result)).containsExactly(0.0, 6.0, 10.0);
    assertThat(detail(result, 0))
        .isEqualTo("not available in this homework: chainrule.math.Matrix");
  }

  @Test
  void whatTheHomeworkDoesNotAllowIsFoundBehindImportsAndHelpers() throws IOException {
    SubmissionResult result =
        grade(
            notebook
                .extraBefore(
                    "t0-q1",
                    """
                    import chainrule.math.*;
                    class Product {
                      double of(double[] a, double[] b) {
                        return Matrix.row(a).timesTranspose(Matrix.row(b)).get(0, 0);
                      }
                    }""")
                .with(
                    "t0-q1",
                    "static double dot(double[] a, double[] b) { return new Product().of(a, b); }"));

    assertThat(points(result)).containsExactly(0.0, 6.0, 10.0);
    assertThat(detail(result, 0))
        .isEqualTo("not available in this homework: chainrule.math.Matrix");
    assertThat(NoteText.of(result.notes()))
        .contains("cell 2 not available in this homework: chainrule.math.Matrix");
  }

  @Test
  void whatTheHomeworkDoesNotAllowIsNotThereForReflectionEither() throws IOException {
    SubmissionResult result =
        grade(
            notebook.with(
                "t0-q1",
                """
                static double dot(double[] a, double[] b) {
                  try {
                    throw new IllegalStateException("there is " + Class.forName("chainrule.nn.Network"));
                  } catch (ClassNotFoundException e) {
                    throw new IllegalStateException("there is no " + e.getMessage());
                  }
                }"""));

    assertThat(points(result)).containsExactly(0.0, 6.0, 10.0);
    assertThat(detail(result, 0)).contains("there is no chainrule.nn.Network");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anAnswerCellTwiceIsOneAnswer(boolean full) throws IOException {
    SubmissionResult result = grade(notebook.repeated("t0-q1", full ? dot : ""));

    assertThat(points(result)).containsExactly(4.0, 6.0, 10.0);
    assertThat(NoteText.of(result.notes()))
        .containsExactly("cell 9: there is more than one cell t0-q1; they were run in order");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "static double dot(double[] a, double[] b) { return sum }",
        "static double dot(double[] a, double[] b) { return nowhere(a, b); }",
        "static double dot(double[] a, double[] b) { return a; }",
        "static double dot(double[] a, double[] b) { return 0; } }",
        "double"
      })
  void aBrokenCopyOfAnAnswerCellCostsNothing(String copy) throws IOException {
    SubmissionResult last = grade(notebook.repeated("t0-q1", copy));
    SubmissionResult first = grade(Notebooks.right().with("t0-q1", copy).repeated("t0-q1", dot));

    boolean declares = copy.contains("return 0;");
    assertThat(points(first)).containsExactly(declares ? 0.0 : 4.0, 6.0, 10.0);
    assertThat(NoteText.of(first.notes()))
        .contains("cell 9: there is more than one cell t0-q1; they were run in order");
    if (!declares) {
      assertThat(points(last)).containsExactly(4.0, 6.0, 10.0);
      assertThat(NoteText.of(last.notes()))
          .anyMatch(note -> note.startsWith("cell 9 does not compile: "))
          .anyMatch(note -> note.endsWith("; the dot that compiles counts"));
    }
  }

  @Test
  void ofThreeCopiesTheFirstThatCompilesIsWhatTheCheckSaw() throws IOException {
    String zero = "static double dot(double[] a, double[] b) { return 0; }";
    SubmissionResult right = grade(notebook.repeated("t0-q1", zero).repeated("t0-q1", "nonsense("));
    SubmissionResult wrong = grade(Notebooks.right().with("t0-q1", zero).repeated("t0-q1", dot));

    assertThat(points(right)).containsExactly(4.0, 6.0, 10.0);
    assertThat(points(wrong)).containsExactly(0.0, 6.0, 10.0);
  }

  @Test
  void copiesThatAreAllBrokenCostTheirOwnQuestion() throws IOException {
    SubmissionResult result =
        grade(notebook.with("t0-q1", "static int dot(").repeated("t0-q1", "nowhere(1);"));

    assertThat(points(result)).containsExactly(0.0, 6.0, 10.0);
    assertThat(detail(result, 0)).startsWith("does not compile: line 1 «static int dot(»");
  }

  @Test
  void whatStandsAfterAnAnswerThatCompilesCostsNothing() throws IOException {
    SubmissionResult result = grade(notebook.with("t0-q1", dot + "\n}"));

    assertThat(points(result)).containsExactly(4.0, 6.0, 10.0);
    assertThat(NoteText.of(result.notes())).hasSize(1);
    assertThat(NoteText.of(result.notes()).get(0)).startsWith("cell 2 does not compile: line ");
  }

  @Test
  void aHelperThatNothingCallsMayBeUnfinished() throws IOException {
    SubmissionResult result =
        grade(notebook.with("t0-q1", "static double half(double x) { return x / two; }\n" + dot));

    assertThat(points(result)).containsExactly(4.0, 6.0, 10.0);
    assertThat(NoteText.of(result.notes()))
        .containsExactly(
            "cell 2 does not compile: cannot find variable two; the dot that compiles" + " counts");
  }

  @Test
  void aHelperThatAnAnswerCallsMustBeFinished() throws IOException {
    SubmissionResult result =
        grade(
            notebook.with(
                "t0-q1",
                "static double product(double x, double y) { return x * y * one; }\n"
                    + "static double dot(double[] a, double[] b) { return product(a[0], b[0]); }"));

    assertThat(points(result)).containsExactly(0.0, 6.0, 10.0);
    assertThat(detail(result, 0)).isEqualTo("does not compile: cannot find variable one");
  }

  @Test
  void answersUnderEachOthersTagsCount() throws IOException {
    SubmissionResult result = grade(notebook.with("t0-q1", project).with("t0-q2", dot));

    assertThat(points(result)).containsExactly(4.0, 6.0, 10.0);
  }

  @Test
  void anAnswerTaggedAsLockedIsStillTheStudents() throws IOException {
    String wrong = "static double dot(double[] a, double[] b) { return 7; }";

    assertThat(points(grade(notebook.locked("t0-q1")))).containsExactly(4.0, 6.0, 10.0);
    assertThat(grade(notebook.with("t0-q1", wrong)).reports().get(0).verdict())
        .isEqualTo(Verdict.WRONG);
  }

  @Test
  void anAnswerTurnedIntoTextCostsItsOwnQuestion() throws IOException {
    SubmissionResult result = grade(notebook.retyped("t0-q1", "markdown"));

    assertThat(points(result)).containsExactly(0.0, 6.0, 10.0);
    assertThat(detail(result, 0)).isEqualTo("the answer cell t0-q1 is missing");
    assertThat(NoteText.of(result.notes()))
        .contains(
            "cell 2: t0-q1 is a text cell; expected a code cell",
            "Q2: graded with the reference's dot in place of what was handed in");
  }

  @Test
  void aDeletedAnswerCostsItsOwnQuestion() throws IOException {
    SubmissionResult result = grade(notebook.without("t0-q1"));

    assertThat(points(result)).containsExactly(0.0, 6.0, 10.0);
    assertThat(detail(result, 0)).isEqualTo("the answer cell t0-q1 is missing");
  }

  @Test
  void aCheckTurnedIntoTextIsPutBack() throws IOException {
    SubmissionResult result = grade(notebook.retyped("t0-q1-check", "raw"));

    assertThat(points(result)).containsExactly(4.0, 6.0, 10.0);
    assertThat(NoteText.of(result.notes()))
        .containsExactly("the locked cell t0-q1-check was deleted; it was put back");
  }

  @Test
  void anAnswerMovedToACellOfOnesOwnCounts() throws IOException {
    SubmissionResult result = grade(notebook.with("t0-q1", "").extraBefore("t0-q1", dot));

    assertThat(points(result)).containsExactly(4.0, 6.0, 10.0);
  }

  @Test
  void outputsAreNotLookedAt() throws IOException {
    SubmissionResult result = grade(notebook.withOutput("t0-q2", "o".repeat(8_000_000)));

    assertThat(points(result)).containsExactly(4.0, 6.0, 10.0);
    assertThat(NoteText.of(result.notes())).isEmpty();
  }

  @Test
  void cellsBetweenTheQuestionsRunInOrder() throws IOException {
    SubmissionResult result =
        grade(
            notebook
                .extraBefore("t0-q1", "List<Integer> seen = new ArrayList<>(List.of(1));")
                .extraBefore("t0-q2", "seen.add(seen.size() + 1);")
                .extraBefore("t0-q3", "seen.add(10 * seen.get(1));")
                .extraBefore("t0-q3-check", "throw new IllegalStateException(\"seen \" + seen);"));

    assertThat(points(result)).containsExactly(4.0, 6.0, 10.0);
    assertThat(NoteText.of(result.notes()))
        .containsExactly(
            "cell 11 threw IllegalStateException: seen [1, 2, 20], at line 1 of cell 11");
  }

  @Test
  void magicsAreSkippedAndSaid() throws IOException {
    SubmissionResult result =
        grade(
            notebook
                .with("t0-q1", "%jars x.jar\n!ls\n" + dot)
                .extraBefore("t0-q1", "!pip install x\n%classpath add jar x.jar\nint n = 7\n% 4;")
                .extraBefore("t0-q2", "%%html\n<b>")
                .extraBefore("t0-q3", "if (n != 3) throw new IllegalStateException(\"n\");"));

    assertThat(points(result)).containsExactly(4.0, 6.0, 10.0);
    assertThat(NoteText.of(result.notes()))
        .containsExactly(
            "cell 2: skipped the line !pip install x",
            "cell 2: skipped the line %classpath add jar x.jar",
            "cell 3: skipped the line %jars x.jar",
            "cell 3: skipped the line !ls",
            "cell 6: skipped, it begins with %%html");
  }

  @Test
  void thereIsNothingToReadFromStandardInput() throws IOException {
    SubmissionResult result =
        grade(
            notebook
                .with(
                    "t0-q1",
                    """
                    static double dot(double[] a, double[] b) {
                        return new Scanner(System.in).nextDouble();
                    }""")
                .extraBefore("t0-q2", "String line = new Scanner(System.in).nextLine();"));

    assertThat(points(result)).containsExactly(0.0, 6.0, 10.0);
    assertThat(detail(result, 0)).startsWith("threw NoSuchElementException");
    assertThat(NoteText.of(result.notes()))
        .contains("cell 5 threw NoSuchElementException: No line found, at line 1 of cell 5");
  }

  @Test
  void lineEndsMayBeAnySystems() throws IOException {
    SubmissionResult result =
        grade(
            notebook
                .with("t0-q1", "// one\r\n" + dot.replace("\n", "\r\n"))
                .with("t0-q2", "// one\r" + project.replace("\n", "\r")));

    assertThat(points(result)).containsExactly(4.0, 6.0, 10.0);
    assertThat(NoteText.of(result.notes())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0308",
        "\u00e4",
        "\u53d8\u91cf",
        "\u03a3",
        "\ud835\udc65",
        "_\u0301",
        "\\u0073um",
        "su\u200bm"
      })
  void namesMayBeAnyThatJavaTakes(String name) throws IOException {
    SubmissionResult result = grade(notebook.with("t0-q1", dot.replace("sum", name)));

    assertThat(points(result)).containsExactly(4.0, 6.0, 10.0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFF", "\u00a0", "\u2028", "\u202e", "\u201c", "\\u000g"})
  void aCharacterThatIsNotJavasCostsItsOwnQuestion(String character) throws IOException {
    SubmissionResult result = grade(notebook.with("t0-q1", character + dot));

    assertThat(points(result)).containsExactly(0.0, 6.0, 10.0);
    assertThat(detail(result, 0))
        .startsWith("does not compile: line ")
        .containsPattern("column 1 is an? .* \\(U\\+|illegal ");
  }

  @Test
  void textsMayHoldAnyCharacters() throws IOException {
    String text = "String text = \"\ud83d\ude00 \u202e\u200f \u0301\u0000\"; // \u202e\n";
    SubmissionResult result =
        grade(notebook.with("t0-q1", text + dot).extraBefore("t0-q1", text + "/* \u2028 */"));

    assertThat(points(result)).containsExactly(4.0, 6.0, 10.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "class Math { static double abs(double x) { return 0; } }",
        "class Object {}",
        "class String {}",
        "class CheckReport {}",
        "class StandIns {}",
        "class Notebook0 {}",
        "class Matrix {}",
        "Object check = new Object();",
        "check = null;",
        "int chainrule = 3;",
        "String java = \"x\";",
        "String[] jdk = {}, REPL = {}, grader = {}, sandbox = {};",
        "double[] a = {1}, b = {2}; int f, theta, h, dot, project, slope;",
        "static Object check() { return null; }",
        "static void run() {} static void open() {} static void handIn() {}",
        "static double dot(double a) { return a; }",
        "static double handIn(double a) { return a; }"
      })
  void aNameThatTheKitUsesTooCostsNothing(String declaration) throws IOException {
    SubmissionResult result = grade(notebook.extraBefore("t0-q2", declaration));

    assertThat(points(result)).containsExactly(4.0, 6.0, 10.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "static Object check = new Object();",
        "static int chainrule = 3;",
        "static String java = \"x\";",
        "static int jdk, REPL, check, dot, project, slope;"
      })
  void aNameThatTheKitUsesTooCostsNothingInAnAnswer(String declaration) throws IOException {
    SubmissionResult result = grade(notebook.with("t0-q1", declaration + "\n" + dot));

    assertThat(points(result)).containsExactly(4.0, 6.0, 10.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Object check = new Object();",
        "int chainrule = 3;",
        "String java = \"x\";",
        "class Object {}",
        "class StandIns {}"
      })
  void aNameThatTheKitUsesTooLetsAnAnswerBeCarriedForward(String declaration) throws IOException {
    String wrong = "static double dot(double[] a, double[] b) { return 7; }";
    SubmissionResult before =
        grade(notebook.with("t0-q1", wrong).extraBefore("t0-q1", declaration));
    SubmissionResult inside =
        grade(Notebooks.right().with("t0-q1", wrong).with("t0-q3", declaration + "\n" + slope));

    assertThat(points(before)).containsExactly(0.0, 6.0, 10.0);
    assertThat(points(inside)).containsExactly(0.0, 6.0, 10.0);
    assertThat(NoteText.of(before.notes()))
        .contains("Q2: graded with the reference's dot in place of what was handed in");
  }

  @Test
  void aTypeOfOnesOwnIsNotTheContracts() throws IOException {
    String own = "record Parts(double[] along, double[] rest) {}\n";
    SubmissionResult result =
        grade(notebook.with("t0-q2", own + project.replace("T0.Parts", "Parts")));

    assertThat(points(result)).containsExactly(4.0, 0.0, 10.0);
    assertThat(detail(result, 1)).startsWith("does not ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"interface T0 {}", "class T0 { static int open() { return 0; } }"})
  void aTypeInTheContractsPlaceCostsNothing(String declaration) throws IOException {
    SubmissionResult result = grade(notebook.extraBefore("t0-q2", declaration));
    SubmissionResult inside = grade(Notebooks.right().with("t0-q1", declaration + "\n" + dot));

    assertThat(points(result)).containsExactly(4.0, 6.0, 10.0);
    assertThat(points(inside)).containsExactly(4.0, 6.0, 10.0);
    assertThat(NoteText.of(result.notes()))
        .contains("cell 5 declares T0, which is the homework's own; it was left out");
  }

  @Test
  void aTypeOfOnesOwnInTheContractsPlaceStaysWhereItIsOfNoHarm() throws IOException {
    SubmissionResult result =
        grade(
            notebook
                .extraBefore("t0-q1", "class T0 { static final int ZERO = 0; }")
                .with("t0-q1", dot.replace("double sum = 0;", "double sum = T0.ZERO;"))
                .with("t0-q2", project.replace("T0.Parts", "chainrule.exercises.t0.T0.Parts")));

    assertThat(points(result)).containsExactly(4.0, 6.0, 10.0);
  }

  @Test
  void anAnswerDefinedAgainLaterIsTheOneThatItsCheckSaw() throws IOException {
    String other = "static double dot(double[] a, double[] b) { return 0; }\n";
    SubmissionResult result = grade(notebook.with("t0-q3", other + slope));

    assertThat(points(result)).containsExactly(4.0, 6.0, 10.0);
    assertThat(NoteText.of(result.notes()))
        .anyMatch(note -> note.startsWith("Q1: judged with the dot of cell"));
  }

  private SubmissionResult grade(Notebooks changed) throws IOException {
    return judge.grade(changed.handedIn(folder, "ada"));
  }
}
