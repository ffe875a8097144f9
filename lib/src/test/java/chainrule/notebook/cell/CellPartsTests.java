package chainrule.notebook.cell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellPartsTests {

  private static final String ARROW =
      """
      double slope(String name, double z) {
        return switch (name) {
          case "identity" -> 1;
          default -> throw new IllegalArgumentException(name);
        };
      }""";

  @Test
  void methodAfterAnArrowSwitchThatThrowsIsAPartOfItsOwn() {
    String second = "double twice(double z) { return 2 * z; }";
    assertThat(sources(ARROW + "\n\n" + second)).containsExactly(ARROW, second);
  }

  /** Each has one part a line. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "import java.util.*;\nimport static java.lang.Math.*;\nint a = 1;\na",
        "int a = 1, b = 2;\nint[] c = {1, 2}, d = {3};\na + b;\nc.length",
        "int f(int x) { return x; }\nf(3);\nint g() { return 1; }\nf(g())",
        "record P(int x) {}\nenum E { A, B }\ninterface I { int f(); }\npublic final class C {}",
        "for (int i = 0; i < 2; i++) { i += 0; }\nif (true) { } else { }\nwhile (false);",
        "try { int a = 1; } catch (RuntimeException e) { } finally { }\ndo { } while (false);",
        "<T> T id(T t) { return t; }\nstatic int n = 3;\nRunnable r = () -> { int k = 1; };",
        "var s = \"a; } // \\\" {\";\nchar c = '}';\nString t = s",
        "int x = 5\n",
        "sealed interface S permits A { }\nfinal class A implements S { }",
        "@Deprecated void f() { }\nstatic final double EPS = 1e-9;\nEPS * 2",
        "int[] a = new int[] {1};\na[0]++;\n\"text\"",
        "switch (1) { case 1 -> System.out.print(\"\"); default -> { } }\nint b = 2;",
        "Object o = new Object() { int f() { return 1; } };\no.hashCode();\n(1 + 2) * 3"
      })
  void everyLineIsAPart(String cell) {
    assertThat(sources(cell)).containsExactlyElementsOf(cell.lines().toList());
  }

  @Test
  void commentsAndTextBlocksBelongToTheirPart() {
    String cell =
        """
        // one
        int a = 1; // trailing; }
        /* between */
        /** Documented. */
        int f() { /* } */ return a; }
        String t = \"""
            ; } {
            \""";
        ;;
        """;
    assertThat(sources(cell))
        .containsExactly(
            "int a = 1;",
            "int f() { /* } */ return a; }",
            "String t = \"\"\"\n    ; } {\n    \"\"\";");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int f() { return 1 }",
        "int f() { return 1;",
        "}",
        "int f() { return 1; } }",
        "int x = ;",
        "foo(;",
        "/* never closed",
        "int\u00a0x = 1;",
        "String s = \u201ctext\u201d;",
        "while (true"
      })
  void whatIsNotJavaIsAnErrorAndKeepsItsText(String wrong) {
    String cell = "int before = 1;\n" + wrong + "\nint after = 2;";
    List<CellPart> parts = CellParts.of(cell);
    assertThat(parts.get(0).source()).isEqualTo("int before = 1;");
    CellPart last = parts.get(parts.size() - 1);
    assertThat(last.understood()).isFalse();
    assertThat(last.end()).isEqualTo(cell.length());
    assertThat(last.error().position()).isBetween(last.offset(), cell.length());
  }

  @Test
  void nothingIsEverDropped() {
    String cell = String.join("\n", ARROW, "int a = 1; ; a", "+ 2; // end", ARROW, "foo( }", "b");
    int at = 0;
    for (CellPart part : CellParts.of(cell)) {
      assertThat(BlankText.skip(cell, at)).isEqualTo(part.offset());
      assertThat(cell.substring(part.offset(), part.end())).isEqualTo(part.source());
      at = part.end();
    }
    assertThat(BlankText.skip(cell, at)).isEqualTo(cell.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"int x = 5", "int[] x = {5} // five", "import java.util.List", "1 + 4"})
  void lastPartMayLackItsSemicolon(String cell) {
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      assertThat(CellParts.of(cell)).hasSize(1);
      assertThat(shell.eval(CellParts.of(cell).get(0).code()))
          .extracting(SnippetEvent::status)
          .containsExactly(Snippet.Status.VALID);
    }
  }

  @Test
  void blankCellHasNoParts() {
    assertThat(CellParts.of("")).isEmpty();
    assertThat(CellParts.of(" // nothing\n/* at all */;\n")).isEmpty();
  }

  @Test
  void partsThatCrossTheWindowStayWhole() {
    String branch = "if (Math.random() > 2) { int k = 1; }\nelse { int k = 2; }";
    String method = "int f() {\n" + "  int a = 1; a++;\n".repeat(1000) + "  return 1;\n}";
    List<String> lines =
        IntStream.range(0, 700)
            .mapToObj(i -> i % 100 == 50 ? method : i % 3 == 0 ? branch : "int v" + i + " = 1;")
            .toList();
    assertThat(sources(String.join("\n", lines))).containsExactlyElementsOf(lines);
  }

  /** The oracle is JShell itself: each part is one snippet, and each is there afterwards. */
  @Test
  void everyPartIsOneSnippetOfJShell() {
    String cell =
        ARROW + "\nint a = 1, b = 2;\nif (a > 0) a = 3; else a = 4;\nslope(\"identity\", a)";
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      List<SnippetEvent> events =
          CellParts.of(cell).stream()
              .flatMap(part -> shell.eval(part.code()).stream())
              .filter(event -> event.causeSnippet() == null)
              .toList();
      assertThat(events).extracting(SnippetEvent::status).containsOnly(Snippet.Status.VALID);
      assertThat(events.get(events.size() - 1).value()).isEqualTo("1.0");
    }
  }

  private static List<String> sources(String cell) {
    List<CellPart> parts = CellParts.of(cell);
    assertThat(parts).as(cell).allMatch(CellPart::understood);
    return parts.stream().map(CellPart::source).collect(Collectors.toList());
  }

  @Test
  void whatIsNestedTooDeeplyIsAnError() {
    String deep = "int x = " + "(".repeat(50_000) + "1" + ")".repeat(50_000) + ";";

    assertThat(CellParts.of(deep))
        .singleElement()
        .extracting(CellPart::understood)
        .isEqualTo(false);
    assertThat(CellParts.of("(".repeat(500)))
        .singleElement()
        .extracting(CellPart::understood)
        .isEqualTo(false);
  }
}
