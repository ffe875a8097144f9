package chainrule.grader.notebooks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The sections of a lecture, and how other files call them: {@code §3}, {@code §errata}. */
final class Headings {

  private static final Map<String, String> NAMED =
      Map.of(
          "§errata", "## What the sources say",
          "§sources", "## Sources",
          "§turn", "## Your turn",
          "§check", "## Check yourself",
          "§learned", "## What you learned");

  private Headings() {}

  /** Says whether a lecture has a section. */
  static boolean has(Path lecture, String section) throws IOException {
    String begins = NAMED.getOrDefault(section, "## " + section.substring(1) + " · ");
    return Cell.read(lecture).stream()
        .filter(cell -> cell.type().equals("markdown"))
        .flatMap(cell -> cell.source().lines())
        .anyMatch(line -> line.startsWith(begins));
  }

  /** Returns the cells before the questions at the end, in which the lecture shows things. */
  static List<Cell> body(Path lecture) throws IOException {
    List<Cell> cells = Cell.read(lecture);
    for (int i = 0; i < cells.size(); i++) {
      if (cells.get(i).source().startsWith(NAMED.get("§check"))) {
        return cells.subList(0, i);
      }
    }
    return cells;
  }
}
