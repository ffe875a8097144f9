package chainrule.grader.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SurplusTests {
  private static final int MANY = 3_000;
  private static final RunCell ANSWER =
      new RunCell("cell 1", "double dot() { return helper(); }", RunCell.Kind.ANSWER, "dot");

  @Test
  void nothingOfANotebookOfUsualLengthIsLeftOut() {
    List<RunCell> cells = new ArrayList<>(List.of(ANSWER));
    for (int i = 0; i < 100; i++) {
      cells.add(extra("int v" + i + " = 1;"));
    }

    Surplus surplus = of(cells);

    assertThat(surplus.notebook().cells()).isEqualTo(cells);
    assertThat(surplus.notes()).isEmpty();
  }

  @Test
  void longAnswersAreNoSurplus() {
    List<RunCell> cells = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      String source = "double q" + i + "() {\n" + "  { int i = 0; }\n".repeat(40) + "return 1; }";
      cells.add(new RunCell("cell " + i, source, RunCell.Kind.ANSWER, "q" + i));
    }

    assertThat(of(cells).notebook().cells()).isEqualTo(cells);
  }

  @Test
  void whatAnAnswerNeedsIsKeptWhereverItStands() {
    List<RunCell> cells = variables();
    RunCell helper = extra("double helper() { return factor * 2; }");
    RunCell factor = extra("double factor = 3;");
    RunCell change = extra("factor++;");
    cells.addAll(List.of(change, helper, factor, ANSWER));

    Surplus surplus = of(cells);

    assertThat(surplus.notebook().cells())
        .hasSize(Surplus.MOST_PARTS)
        .contains(helper, factor, change, ANSWER);
    assertThat(surplus.notes())
        .singleElement()
        .asString()
        .startsWith("cell 7 and later: " + (MANY + 4 - Surplus.MOST_PARTS) + " pieces of code");
  }

  @Test
  void aCellOfManyPartsKeepsThePlaceOfEach() {
    StringBuilder source = new StringBuilder("double dot() { return last; }\n");
    for (int i = 0; i < MANY; i++) {
      source.append("int v").append(i).append(" = 1;\n");
    }
    source.append("int last = 1;");
    RunCell answer = new RunCell("cell 1", source.toString(), RunCell.Kind.ANSWER, "dot");

    String rest = of(List.of(answer)).notebook().cells().get(0).source();

    assertThat(rest).hasSameSizeAs(source).startsWith("double dot()").endsWith("int last = 1;");
    assertThat(rest.chars().filter(c -> c == '=').count()).isEqualTo(Surplus.MOST_PARTS - 1);
    assertThat(rest.indexOf("int v7 ")).isEqualTo(source.indexOf("int v7 "));
  }

  @Test
  void importsOfEverythingAreKept() {
    List<RunCell> cells = variables();
    RunCell all = extra("import java.time.*;");
    cells.add(all);

    assertThat(of(cells).notebook().cells()).contains(all);
  }

  @Test
  void ofAFewPartsThatTakeLongTheNeededOnesAreKept() {
    RunCell helper = extra("double helper() { return 2; }");
    RunCell other = extra("double other() { return helper(); }");
    List<RunCell> cells = List.of(extra("double one() { return 1; }"), helper, ANSWER, other);

    Surplus surplus =
        Surplus.unneeded(new Assembled(cells, List.of()), new LeftOut(), List.of("dot"));

    assertThat(surplus.notebook().cells()).contains(helper, ANSWER).doesNotContain(cells.get(0));
    assertThat(surplus.notes()).singleElement().asString().startsWith("cell 7 and later: 1 piece");
  }

  @Test
  void takesWhatIsNoJava() {
    List<RunCell> cells = variables();
    cells.add(extra("(((( \" { /* "));
    cells.add(extra("}}}} ' 1 + "));

    assertThat(of(cells).notebook().cells()).hasSize(Surplus.MOST_PARTS);
  }

  private static List<RunCell> variables() {
    List<RunCell> cells = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      cells.add(extra("int v" + i + " = 1;"));
    }
    return cells;
  }

  private static RunCell extra(String source) {
    return new RunCell("cell 7", source, RunCell.Kind.EXTRA, null);
  }

  private static Surplus of(List<RunCell> cells) {
    return Surplus.of(new Assembled(cells, List.of()), new LeftOut(), List.of("dot"));
  }
}
