package chainrule.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.build.KitFolder;
import chainrule.grader.command.ExitStatus;
import chainrule.grader.isolation.Confinement;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Checks a notebook of the sample class that has mistakes. */
@Tag("slow")
final class CheckCommandTests {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    out.getBuffer().setLength(0);
    CommandLine line = ChainRule.commandLine();
    line.setOut(new PrintWriter(out));
    line.setErr(new PrintWriter(err));
    return line.execute(arguments);
  }

  @Test
  void aReplayShowsWhatHiddenChecksSawOnTheCasesOfOneStudent() throws IOException {
    Confinement.assumePossible();
    Path sample = KitFolder.ofSystemProperty().samples("h1").resolve("s06-mistakes.ipynb");

    assertThat(run("check", sample.toString())).isEqualTo(ExitStatus.FAILED);
    String open = out.toString();
    assertThat(open).contains("public checks only").contains("hidden checks follow");

    assertThat(run("check", sample.toString(), "--replay", "ada")).isEqualTo(ExitStatus.FAILED);
    String ada = out.toString();
    assertThat(ada).doesNotContain("hidden checks follow").contains("questions pass their checks");
    assertThat(run("check", sample.toString(), "--replay", "ada")).isEqualTo(ExitStatus.FAILED);
    assertThat(out.toString()).isEqualTo(ada);
    assertThat(run("check", sample.toString(), "--replay", "bob")).isEqualTo(ExitStatus.FAILED);
    assertThat(out.toString()).as("other random cases").isNotEqualTo(ada);
    assertThat(err.toString()).isEmpty();
  }
}
