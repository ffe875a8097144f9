package chainrule.grader.student;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.cli.ChainRule;
import chainrule.grader.notebooks.Kit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** What guides say of commands and of each other, wherever they say it. */
final class GuidesTests {
  private static final Pattern CALL = Pattern.compile("\\./chainrule ([a-z-]+)([^`\\n#|]*)");
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--[a-z-]+");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

  private static List<Path> guides() throws IOException {
    List<Path> guides = new ArrayList<>();
    for (String folder : List.of("", "exercises", "grader", "notebooks")) {
      try (Stream<Path> files = Files.list(Kit.root().resolve(folder))) {
        files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(guides::add);
      }
    }
    return guides;
  }

  @Test
  void everyCallAndOptionThatAGuideNamesIsThere() throws IOException {
    Map<String, CommandLine> kit = ChainRule.commandLine().getSubcommands();
    Map<String, CommandLine> edition = StudentCommands.commandLine().getSubcommands();
    List<String> unknown = new ArrayList<>();
    int calls = 0;
    for (Path guide : guides()) {
      Matcher call = CALL.matcher(Files.readString(guide));
      while (call.find()) {
        calls++;
        String name = call.group(1);
        CommandLine line = kit.containsKey(name) ? kit.get(name) : edition.get(name);
        List<String> options = OPTION.matcher(call.group(2)).results().map(m -> m.group()).toList();
        if (line == null
            || options.stream().anyMatch(o -> !line.getCommandSpec().optionsMap().containsKey(o))) {
          unknown.add(guide.getFileName() + ": " + call.group());
        }
      }
    }

    assertThat(unknown).isEmpty();
    assertThat(calls).isGreaterThan(40);
  }

  @Test
  void everyFileThatAGuideLinksToIsThere() throws IOException {
    List<String> missing = new ArrayList<>();
    for (Path guide : guides()) {
      Matcher link = LINK.matcher(Files.readString(guide));
      while (link.find()) {
        if (!Files.exists(guide.resolveSibling(link.group(1)))) {
          missing.add(guide.getFileName() + ": " + link.group(1));
        }
      }
    }

    assertThat(missing).isEmpty();
  }

  @Test
  void everyCallHasHelpWithAnExample() {
    List<String> without = new ArrayList<>();
    for (Map<String, CommandLine> calls :
        List.of(
            ChainRule.commandLine().getSubcommands(),
            StudentCommands.commandLine().getSubcommands())) {
      calls.forEach(
          (name, line) -> {
            if (!line.getUsageMessage(CommandLine.Help.Ansi.OFF).contains("./chainrule " + name)) {
              without.add(name);
            }
          });
    }

    assertThat(without).isEmpty();
  }
}
