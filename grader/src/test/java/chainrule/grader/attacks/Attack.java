package chainrule.grader.attacks;

import chainrule.grader.setup.KitFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One attack of the corpus: a file of the code a student hands in, under a header of comments.
 *
 * @param name the file's name without its ending
 * @param cell {@code q3}: the code is the answer; {@code before q3}: an extra cell before it
 * @param loses the questions that must not get full marks; every other one must
 * @param says what the report of the attacked question or a note about the submission must hold
 * @param code Java as in a notebook's cell; {@code @PORT@} is that of a server on the host,
 *     {@code @HOME@} the instructor's home
 */
record Attack(String name, String cell, List<String> loses, String says, String code) {

  private static final String MARK = "// ";

  static List<Attack> all() {
    Path folder =
        KitFolder.ofSystemProperty()
            .root()
            .resolve("grader/src/test/resources/chainrule/grader/attacks");
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(Attack::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Attack of(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      Map<String, String> header = new HashMap<>();
      int line = 0;
      while (line < lines.size() && lines.get(line).startsWith(MARK)) {
        String[] entry = lines.get(line++).substring(MARK.length()).split(": ?", 2);
        header.put(entry[0], entry[1]);
      }
      String code = String.join("\n", lines.subList(line, lines.size()));
      String name = file.getFileName().toString().replace(".java", "");
      if (!header.keySet().equals(Set.of("Tries", "Cell", "Loses", "Says"))) {
        throw new IllegalArgumentException(
            file + ": header has " + header.keySet() + "; expected Tries, Cell, Loses, Says");
      }
      List<String> loses = List.of(header.get("Loses").split(" "));
      return new Attack(
          name,
          header.get("Cell"),
          loses.equals(List.of("nothing")) ? List.of() : loses,
          header.get("Says"),
          code);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the question it is aimed at. */
  String question() {
    return cell.replace("before ", "");
  }

  boolean isExtraCell() {
    return cell.startsWith("before ");
  }
}
