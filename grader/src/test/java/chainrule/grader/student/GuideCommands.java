package chainrule.grader.student;

import chainrule.grader.notebooks.Kit;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The commands that a guide shows, as its reader would type them. */
final class GuideCommands {
  private static final String COMMAND = "./chainrule ";

  private GuideCommands() {}

  /**
   * Returns the calls in the shell blocks of a guide, split into words, in order.
   *
   * @param guide a Markdown file, below the kit's root
   */
  static List<List<String>> of(String guide) throws IOException {
    List<List<String>> calls = new ArrayList<>();
    boolean shell = false;
    for (String line : Files.readAllLines(Kit.root().resolve(guide))) {
      if (line.startsWith("```")) {
        shell = line.equals("```sh");
      } else if (shell && line.startsWith(COMMAND)) {
        calls.add(words(line.substring(COMMAND.length())));
      }
    }
    return List.copyOf(calls);
  }

  /** Splits at blanks, but for what stands in double quotes, and leaves out a comment. */
  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    String[] pieces = line.replaceAll("\\s+#.*", "").split("\"", -1);
    for (int i = 0; i < pieces.length; i++) {
      if (i % 2 == 1) {
        words.add(pieces[i]);
      } else if (!pieces[i].isBlank()) {
        words.addAll(Arrays.asList(pieces[i].strip().split(" +")));
      }
    }
    return List.copyOf(words);
  }
}
