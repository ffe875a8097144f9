package chainrule.grader.judge;

import java.util.List;
import java.util.stream.Collectors;

/** The kernels' own commands in a cell: they are not Java, and nothing of them is run. */
final class Magics {
  private Magics() {}

  /** Returns a cell's Java, line numbers kept, and notes what was left out. */
  static String strip(String source, String label, List<String> notes) {
    if (source.stripLeading().startsWith("%%")) {
      notes.add(label + ": skipped, it begins with " + first(source.stripLeading()));
      return "";
    }
    if (source.lines().noneMatch(Magics::isMagic)) {
      return source;
    }
    source
        .lines()
        .filter(Magics::isMagic)
        .forEach(line -> notes.add(label + ": skipped the line " + first(line)));
    return source.lines().map(line -> isMagic(line) ? "" : line).collect(Collectors.joining("\n"));
  }

  private static boolean isMagic(String line) {
    return line.startsWith("%");
  }

  private static String first(String text) {
    String line = text.lines().findFirst().orElse("");
    return line.length() > 60 ? line.substring(0, 60) + "…" : line;
  }
}
