package chainrule.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.gradebook.Results;
import chainrule.grader.result.GradingStatus;
import chainrule.grader.result.Score;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ClassTableTests {
  @Test
  void showsAStudentPerRow() {
    ClassTable table = new ClassTable(List.of("Q1", "Q2"));
    table.add(Score.of(Results.failed("bob", GradingStatus.UNREADABLE, "not JSON")), null);
    table.add(Score.of(Results.graded("ada", 6, 1.5)), null);

    assertThat(table.text())
        .isEqualTo(
            """
            student  Q1   Q2  total  notes
            ada       6  1.5    7.5
            bob       –    –      –  unreadable: not JSON
            """);
  }

  @Test
  void wideLettersAndEmojiKeepTheTableStraight() {
    ClassTable table = new ClassTable(List.of("Q1", "Q2"));
    table.add(Score.of(Results.graded("\u6797\u5c0f\u59d0", 6, 4)), null);
    table.add(Score.of(Results.graded("ada \ud83d\ude80", 6, 1)), null);
    table.add(Score.of(Results.graded("re\u0301my", 6, 4)), null);

    assertThat(table.text())
        .isEqualTo(
            """
            student  Q1  Q2  total  notes
            ada \ud83d\ude80    6   1      7
            re\u0301my      6   4     10
            \u6797\u5c0f\u59d0    6   4     10
            """);
    assertThat(TerminalColumns.cut("\u6797".repeat(20), 28)).isEqualTo("\u6797".repeat(13) + "…");
    assertThat(TerminalColumns.of("\u6797".repeat(13) + "…")).isEqualTo(27);
  }

  @Test
  void aNameCannotControlTheTerminal() {
    ClassTable table = new ClassTable(List.of("Q1", "Q2"));
    table.add(Score.of(Results.graded("a\u001b[2J\r\nb" + "x".repeat(300), 6, 4)), null);

    String row = table.text().split("\n", -1)[1];
    assertThat(row).startsWith("a\\u001b[2J\\u000d\\u000abx").contains("…").hasSizeLessThan(80);
  }
}
