package chainrule.grader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class FileNamesTests {
  private static final List<String> AWKWARD =
      List.of(
          "a/b",
          "a\\b",
          "a_b",
          "..",
          ".",
          "",
          "../../etc/passwd",
          "Doe, Jane",
          "Doe_ Jane",
          "a\nb",
          "a\u001b[31mb",
          "con",
          "NUL.txt",
          "x".repeat(300),
          "x".repeat(301),
          "a.",
          "a ",
          "-rf",
          "<script>",
          "naïve\u202egnp",
          "=1+1");

  @Test
  void plainNamesStay() {
    assertThat(Stream.of("ada", "Ada Lovelace", "müller", "a.b-c_d+e@uni.example", "李雷"))
        .allMatch(name -> FileNames.of(name).equals(name));
  }

  @Test
  void awkwardNamesBecomeHarmlessAndStayApart() {
    List<String> names = AWKWARD.stream().map(FileNames::of).toList();

    assertThat(names).doesNotHaveDuplicates();
    assertThat(names)
        .allSatisfy(
            name -> {
              assertThat(name).matches("[\\p{L}\\p{N}_+@][\\p{L}\\p{N}._+@ -]*");
              assertThat(name).doesNotEndWith(".").doesNotEndWith(" ");
              assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThan(200);
            });
    assertThat(names).doesNotContain("con");
  }

  @Test
  void noNameCanBeMadeToCollide() {
    String made = FileNames.of("a/b");

    assertThat(made).isNotEqualTo("a_b");
    assertThat(FileNames.of(made)).isNotEqualTo(made);
  }
}
