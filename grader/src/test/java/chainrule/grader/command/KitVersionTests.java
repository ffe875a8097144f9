package chainrule.grader.command;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.build.KitFolder;
import chainrule.grader.cli.ChainRule;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class KitVersionTests {
  private static final Path ROOT = KitFolder.ofSystemProperty().root();
  private static final Pattern STATED = Pattern.compile("<revision>([^<]+)</revision>");

  @Test
  void isWhatThePomSays() throws IOException {
    assertThat(stated()).containsExactly(KitVersion.get());
  }

  @Test
  void standsNowhereElse() throws IOException {
    List<Path> files =
        new ArrayList<>(List.of(ROOT.resolve("chainrule"), ROOT.resolve("README.md")));
    for (String module : KitFolder.MODULES) {
      files.add(ROOT.resolve(module).resolve("pom.xml"));
      try (Stream<Path> sources = Files.walk(ROOT.resolve(module).resolve("src"))) {
        sources.filter(file -> file.toString().endsWith(".java")).forEach(files::add);
      }
    }
    String version = "\"" + stated().get(0) + "\"";
    String element = "<version>" + stated().get(0) + "</version>";

    assertThat(files)
        .hasSizeGreaterThan(500)
        .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContain(version, element));
  }

  @Test
  void isWhatTheCommandSays() {
    StringWriter out = new StringWriter();
    CommandLine line = ChainRule.commandLine().setOut(new PrintWriter(out));

    assertThat(line.execute("--version")).isZero();
    assertThat(out.toString().strip()).isEqualTo("Chain Rule " + KitVersion.get());
  }

  private static List<String> stated() throws IOException {
    return STATED
        .matcher(Files.readString(ROOT.resolve("pom.xml")))
        .results()
        .map(found -> found.group(1))
        .toList();
  }
}
