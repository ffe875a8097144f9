package chainrule.grader.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class NotebookFragmentsTests {
  private static final Set<String> QUESTIONS = Set.of("one", "two", "three", "four");

  @Test
  void followsCallsThroughAnswersAndOtherCode() {
    NotebookFragments fragments =
        of(
            answer("one", "int one() { return 1; }"),
            answer("two", "int two() { return one(); }\nint free() { return 2; }"),
            extra("int between(int x) { return new Sum().of(x); }"),
            extra("class Sum { int of(int x) { return x + two(); } }"),
            answer("three", "int three() { return between(3); }"),
            answer("four", "int four() { return free(); }"));

    assertThat(fragments.calledBy("one", QUESTIONS)).isEmpty();
    assertThat(fragments.calledBy("two", QUESTIONS)).containsExactly("one");
    assertThat(fragments.calledBy("three", QUESTIONS)).containsExactlyInAnyOrder("one", "two");
    assertThat(fragments.calledBy("four", QUESTIONS)).isEmpty();
  }

  @Test
  void takesNoVariableForACall() {
    NotebookFragments fragments =
        of(
            answer("one", "int one() { return 1; }"),
            answer("two", "int two() { int one = 3; return one; }"),
            answer("three", "int three(int seen) { return seen; }"),
            extra("int seen = one();"));

    assertThat(fragments.calledBy("two", QUESTIONS)).isEmpty();
    assertThat(fragments.calledBy("three", QUESTIONS)).isEmpty();
  }

  @Test
  void ofACellWithAnotherAnswerStaysWhatOthersNeed() {
    CodeCell one =
        answer(
            "one",
            """
            static final int TWO = 2;
            int one() { return twice(1); }
            int twice(int x) { return TWO * x; }
            int spare() { return 3; }""");
    CodeCell two = answer("two", "int two() { return one() + twice(2); }");
    CodeCell check = new CodeCell("check", "check.two(() -> two())", CodeCell.Kind.CHECK, "two");
    AssembledNotebook notebook = new AssembledNotebook(List.of(one, two, check), List.of());

    AssembledNotebook replaced =
        notebook.withAnswers(
            "two",
            Map.of("one", "int one() { return 0; }"),
            NotebookFragments.of(notebook, new OmittedCells()));

    CodeCell rest = replaced.cells().get(1);
    assertThat(replaced.cells())
        .containsExactly(one.withSource("int one() { return 0; }"), rest, two, check);
    assertThat(rest.kind()).isEqualTo(CodeCell.Kind.EXTRA);
    assertThat(rest.source().lines().map(String::strip))
        .containsExactly(
            "static final int TWO = 2;", "", "int twice(int x) { return TWO * x; }", "");
  }

  @Test
  void ofACellThatNobodyElseNeedsNothingStays() {
    CodeCell one = answer("one", "int one() { return half(2); }\nint half(int x) { return x; }");
    CodeCell two = answer("two", "int two() { return one(); }");
    AssembledNotebook notebook = new AssembledNotebook(List.of(one, two), List.of());
    OmittedCells none = new OmittedCells();

    assertThat(
            notebook
                .withAnswers("two", Map.of("one", "wrong"), NotebookFragments.of(notebook, none))
                .cells())
        .containsExactly(one.withSource("wrong"), two);
  }

  @Test
  void ofACellThatIsNotCompiledNothingStays() {
    CodeCell one = answer("one", "int one() { return 1; }\nint twice(int x) { return 2 * x; }");
    CodeCell two = answer("two", "int two() { return one() + twice(2); }");
    AssembledNotebook notebook = new AssembledNotebook(List.of(one, two), List.of());
    OmittedCells omitted = new CompilePrecautions(true, Map.of("one", "memory")).of(notebook);

    assertThat(
            notebook
                .withAnswers("two", Map.of("one", "wrong"), NotebookFragments.of(notebook, omitted))
                .cells())
        .containsExactly(one.withSource("wrong"), two);
  }

  private static NotebookFragments of(CodeCell... cells) {
    return NotebookFragments.of(
        new AssembledNotebook(List.of(cells), List.of()), new OmittedCells());
  }

  private static CodeCell answer(String question, String source) {
    return new CodeCell(question, source, CodeCell.Kind.ANSWER, question);
  }

  private static CodeCell extra(String source) {
    return new CodeCell("extra", source, CodeCell.Kind.EXTRA, null);
  }
}
