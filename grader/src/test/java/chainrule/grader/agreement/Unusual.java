package chainrule.grader.agreement;

import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.ipynb.NotebookCell;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.build.KitFolder;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A notebook of the corpus: its cells under {@code // %% ID} lines, in the order of the file. The
 * README beside the files says what their headers mean.
 *
 * @param name the file's name without its ending
 * @param homework the homework it is handed in for
 * @param says what a note of the grader must hold; empty where there is no note
 * @param wrong the questions that are not right, by their ids
 * @param cells its cells
 */
record Unusual(String name, String homework, String says, List<String> wrong, List<Part> cells) {
  private static final String FOLDER = "grader/src/test/resources/chainrule/grader/agreement";
  private static final Pattern GIVEN = Pattern.compile("(?m)^@([\\w-]+)@(?=;?$)");
  private static final Pattern HEAD = Pattern.compile("(?m)^// %% ");

  /**
   * A cell.
   *
   * @param id its {@code grade_id}; {@code -} for none
   * @param type {@code code} or {@code markdown}
   * @param source its text
   */
  record Part(String id, String type, String source) {}

  @Override
  public String toString() {
    return name;
  }

  static List<Unusual> all() {
    Path folder = KitFolder.ofSystemProperty().root().resolve(FOLDER);
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(Unusual::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Unusual of(Path file) {
    try {
      List<String> texts = HEAD.splitAsStream(Files.readString(file)).toList();
      Map<String, String> header =
          texts
              .get(0)
              .lines()
              .map(line -> line.replaceFirst("^// ", "").split(": ?", 2))
              .collect(Collectors.toMap(entry -> entry[0], entry -> entry[1]));
      Assignment assignment = Assignment.of(header.get("Homework")).orElseThrow();
      Map<String, NotebookCell> given =
          assignment.notebook().cells().stream()
              .filter(cell -> cell.gradeId() != null)
              .collect(Collectors.toMap(NotebookCell::gradeId, Function.identity()));
      List<Part> cells =
          new ArrayList<>(texts.stream().skip(1).map(text -> part(text, given)).toList());
      return new Unusual(
          file.getFileName().toString().replace(".java", ""),
          assignment.id().toString(),
          header.get("Says"),
          Stream.of(header.get("Wrong").split(", ", -1)).filter(id -> !id.isEmpty()).toList(),
          cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NotebookException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Part part(String text, Map<String, NotebookCell> given) {
    int end = text.indexOf('\n');
    String[] head = text.substring(0, end).split(" ", -1);
    String source = text.substring(end).strip();
    String whole = source.isEmpty() ? "@" + head[0] + "@" : source;
    return new Part(
        head[0],
        head.length > 1 ? head[1] : "code",
        GIVEN
            .matcher(whole)
            .replaceAll(
                found ->
                    java.util.regex.Matcher.quoteReplacement(given.get(found.group(1)).source())));
  }

  /** Writes it as a notebook, tagged as the instructor's cells of the same ids are. */
  Path in(Path folder) throws IOException, NotebookException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode root = json.createObjectNode().put("nbformat", 4).put("nbformat_minor", 5);
    root.putObject("metadata");
    List<NotebookCell> instructor = Assignment.of(homework).orElseThrow().notebook().cells();
    for (Part part : cells) {
      ObjectNode cell = root.withArray("cells").addObject().put("cell_type", part.type());
      cell.put("source", part.source());
      ObjectNode metadata = cell.putObject("metadata");
      instructor.stream()
          .filter(original -> part.id().equals(original.gradeId()))
          .forEach(
              original ->
                  metadata
                      .putObject("nbgrader")
                      .put("grade_id", part.id())
                      .put("locked", original.locked())
                      .put("solution", original.solution()));
    }
    return Files.writeString(folder.resolve(name + ".ipynb"), root.toString());
  }
}
