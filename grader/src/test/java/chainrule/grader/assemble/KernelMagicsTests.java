package chainrule.grader.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.result.Note;
import chainrule.grader.result.NoteText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class KernelMagicsTests {
  private final List<Note> notes = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%maven a:b:1",
        "%classpath add jar x.jar",
        "  %jars x.jar",
        "!pip install numpy",
        "! ls",
        "List<String> added = %jars lib/*.jar",
        "%%time is no line of its own here"
      })
  void aCommandIsLeftOutAndNoted(String command) {
    String source = "int a = 1;\n" + command + "\nint b = 2;";

    assertThat(strip(source)).isEqualTo("int a = 1;\n\nint b = 2;");
    assertThat(NoteText.of(notes)).containsExactly("cell 3: skipped the line " + command.strip());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "int rest = a\n% 4;",
        "int rest = a\n    % b\n    % c;",
        "boolean no = a &&\n!b;",
        "if (a\n    && !b) {\n  c();\n}",
        "String s = \"\"\"\n%d of %s;\n%d;\n!\n\"\"\";",
        "String s = \"50 %\";",
        "printf(\"%d%n\",\n  1);",
        "/* a\n% b */ int c;"
      })
  void whatIsJavaStays(String source) {
    assertThat(strip(source)).isEqualTo(source);
    assertThat(notes).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%a",
        "\n\n%a",
        "// says\n%a",
        "f(); // says\n%a",
        "%b\n%a",
        "void f() {\n}\n%a",
        "/* says */\n%a",
        "String s = \"\"\"\n  x\n  \"\"\";\n%a"
      })
  void aCommandMayStandWhereAStatementMay(String source) {
    assertThat(strip(source)).doesNotContain("%a");
    assertThat(NoteText.of(notes)).contains("cell 3: skipped the line %a");
  }

  @Test
  void aCellOfAnotherKindIsLeftOutAsAWhole() {
    assertThat(strip("\n%%html\n<b>%</b>")).isEmpty();
    assertThat(NoteText.of(notes)).containsExactly("cell 3: skipped, it begins with %%html");
  }

  @Test
  void aNoteIsShortAndPlain() {
    strip("%" + "\u001b[2J" + "x".repeat(10_000));

    assertThat(notes).singleElement().asString().hasSizeLessThan(100).doesNotContain("\u001b");
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "a ", ";//", "*/ ", "; ", "a=", "} // ", "\"\"\" "})
  void aLongLineTakesNoLongerThanItsLength(String part) {
    String source = "int a = 1; // !\n" + part.repeat(1 << 20) + "\u2028\"";

    assertThat(strip(source)).isEqualTo(source);
    assertThat(notes).isEmpty();
  }

  private String strip(String source) {
    return KernelMagics.strip(source, "cell 3", notes);
  }
}
