package chainrule.grader.attacks;

import chainrule.grader.build.KitFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One attack of the corpus: a file of the code a student hands in, under a header of comments; the
 * README beside the files says what the header means.
 *
 * @param name the file's name without its ending
 * @param homework the homework it is handed in for: the folder of the file
 * @param cell where the code goes
 * @param gets points by question where they are not full; empty when nothing is lost
 * @param graded whether the submission gets a mark at all
 * @param says what a report, a note or the reason for no mark must hold
 * @param code Java as in a notebook's cell
 */
record Attack(
    String name,
    String homework,
    String cell,
    Map<String, Double> gets,
    boolean graded,
    String says,
    String code) {

  private static final String FOLDER = "grader/src/test/resources/chainrule/grader/attacks";
  private static final String MARK = "// ";
  private static final Pattern REPEATED = Pattern.compile("@(\\d+) TIMES (.*?)@");

  static List<Attack> all() {
    Path folder = KitFolder.ofSystemProperty().root().resolve(FOLDER);
    try (Stream<Path> files = Files.walk(folder)) {
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
      if (!header.keySet().equals(Set.of("Tries", "Cell", "Gets", "Says"))) {
        throw new IllegalArgumentException(
            file + ": header has " + header.keySet() + "; expected Tries, Cell, Gets, Says");
      }
      String code = String.join("\n", lines.subList(line, lines.size()));
      return new Attack(
          file.getFileName().toString().replace(".java", ""),
          file.getParent().getFileName().toString(),
          header.get("Cell"),
          points(header.get("Gets")),
          !header.get("Gets").equals("no mark"),
          header.get("Says"),
          REPEATED
              .matcher(code)
              .replaceAll(found -> found.group(2).repeat(Integer.parseInt(found.group(1)))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, Double> points(String gets) {
    Map<String, Double> points = new TreeMap<>();
    if (!gets.equals("everything") && !gets.equals("no mark")) {
      for (String part : gets.split(", ", -1)) {
        String[] entry = part.split(" ", -1);
        points.put(entry[0], Double.valueOf(entry[1]));
      }
    }
    return points;
  }
}
