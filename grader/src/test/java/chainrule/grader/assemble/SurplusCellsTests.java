package chainrule.grader.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.result.NoteText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SurplusCellsTests {
  private static final int MANY = 3_000;
  private static final CodeCell ANSWER =
      new CodeCell("cell 1", "double dot() { return helper(); }", CodeCell.Kind.ANSWER, "dot");

  @Test
  void nothingOfANotebookOfUsualLengthIsLeftOut() {
    List<CodeCell> cells = new ArrayList<>(List.of(ANSWER));
    for (int i = 0; i < 100; i++) {
      cells.add(extra("int v" + i + " = 1;"));
    }

    SurplusCells surplus = of(cells);

    assertThat(surplus.notebook().cells()).isEqualTo(cells);
    assertThat(NoteText.of(surplus.notes())).isEmpty();
  }

  @Test
  void longAnswersAreNoSurplus() {
    List<CodeCell> cells = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      String source = "double q" + i + "() {\n" + "  { int i = 0; }\n".repeat(40) + "return 1; }";
      cells.add(new CodeCell("cell " + i, source, CodeCell.Kind.ANSWER, "q" + i));
    }

    assertThat(of(cells).notebook().cells()).isEqualTo(cells);
  }

  @Test
  void whatAnAnswerNeedsIsKeptWhereverItStands() {
    List<CodeCell> cells = variables();
    CodeCell helper = extra("double helper() { return factor * 2; }");
    CodeCell factor = extra("double factor = 3;");
    CodeCell change = extra("factor++;");
    cells.addAll(List.of(change, helper, factor, ANSWER));

    SurplusCells surplus = of(cells);

    assertThat(surplus.notebook().cells())
        .hasSize(SurplusCells.MOST_PARTS)
        .contains(helper, factor, change, ANSWER);
    assertThat(NoteText.of(surplus.notes()))
        .singleElement()
        .asString()
        .startsWith(
            "cell 7 and later: " + (MANY + 4 - SurplusCells.MOST_PARTS) + " pieces of code");
  }

  @Test
  void aCellOfManyPartsKeepsThePlaceOfEach() {
    StringBuilder source = new StringBuilder("double dot() { return last; }\n");
    for (int i = 0; i < MANY; i++) {
      source.append("int v").append(i).append(" = 1;\n");
    }
    source.append("int last = 1;");
    CodeCell answer = new CodeCell("cell 1", source.toString(), CodeCell.Kind.ANSWER, "dot");

    String rest = of(List.of(answer)).notebook().cells().get(0).source();

    assertThat(rest).hasSameSizeAs(source).startsWith("double dot()").endsWith("int last = 1;");
    assertThat(rest.chars().filter(c -> c == '=').count()).isEqualTo(SurplusCells.MOST_PARTS - 1);
    assertThat(rest.indexOf("int v7 ")).isEqualTo(source.indexOf("int v7 "));
  }

  @Test
  void importsOfEverythingAreKept() {
    List<CodeCell> cells = variables();
    CodeCell all = extra("import java.time.*;");
    cells.add(all);

    assertThat(of(cells).notebook().cells()).contains(all);
  }

  @Test
  void ofAFewPartsThatTakeLongTheNeededOnesAreKept() {
    CodeCell helper = extra("double helper() { return 2; }");
    CodeCell other = extra("double other() { return helper(); }");
    List<CodeCell> cells = List.of(extra("double one() { return 1; }"), helper, ANSWER, other);

    SurplusCells surplus =
        SurplusCells.unneeded(
            new AssembledNotebook(cells, List.of()), new OmittedCells(), List.of("dot"));

    assertThat(surplus.notebook().cells()).contains(helper, ANSWER).doesNotContain(cells.get(0));
    assertThat(NoteText.of(surplus.notes()))
        .singleElement()
        .asString()
        .startsWith("cell 7 and later: 1 piece");
  }

  @Test
  void takesWhatIsNoJava() {
    List<CodeCell> cells = variables();
    cells.add(extra("(((( \" { /* "));
    cells.add(extra("}}}} ' 1 + "));

    assertThat(of(cells).notebook().cells()).hasSize(SurplusCells.MOST_PARTS);
  }

  private static List<CodeCell> variables() {
    List<CodeCell> cells = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      cells.add(extra("int v" + i + " = 1;"));
    }
    return cells;
  }

  private static CodeCell extra(String source) {
    return new CodeCell("cell 7", source, CodeCell.Kind.EXTRA, null);
  }

  private static SurplusCells of(List<CodeCell> cells) {
    return SurplusCells.of(
        new AssembledNotebook(cells, List.of()), new OmittedCells(), List.of("dot"));
  }
}
