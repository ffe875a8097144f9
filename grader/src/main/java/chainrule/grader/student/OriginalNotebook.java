package chainrule.grader.student;

import chainrule.exercises.HomeworkId;
import chainrule.exercises.ipynb.Notebook;
import chainrule.exercises.ipynb.NotebookCell;
import chainrule.exercises.ipynb.NotebookException;
import chainrule.grader.build.KitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A homework notebook as it was handed out, which the edition keeps beside the student's.
 *
 * @param file where it is
 * @param homework which homework it is
 * @param cells its cells
 */
record OriginalNotebook(Path file, HomeworkId homework, List<NotebookCell> cells) {
  private static final String CHECK = "-check";

  /**
   * Finds the original of a student's notebook.
   *
   * @param kit the student edition
   * @param student the cells of the student's notebook
   * @return empty if no cell carries the id of a question of a homework in this edition
   * @throws NotebookException if an original cannot be read
   */
  static Optional<OriginalNotebook> of(KitFolder kit, List<NotebookCell> student)
      throws IOException, NotebookException {
    List<HomeworkId> homeworks = homeworks(student);
    return in(kit).stream().filter(one -> homeworks.contains(one.homework())).findFirst();
  }

  /** Returns the originals of an edition, in order. */
  static List<OriginalNotebook> in(KitFolder kit) throws IOException, NotebookException {
    List<OriginalNotebook> originals = new ArrayList<>();
    try (Stream<Path> files = Files.list(kit.edition().resolve("homework"))) {
      for (Path file : files.sorted().toList()) {
        List<NotebookCell> cells = Notebook.read(file).cells();
        homeworks(cells).stream()
            .findFirst()
            .ifPresent(id -> originals.add(new OriginalNotebook(file, id, cells)));
      }
    }
    return List.copyOf(originals);
  }

  private static List<HomeworkId> homeworks(List<NotebookCell> cells) {
    return HomeworkId.among(cells.stream().map(NotebookCell::gradeId));
  }

  /** Returns how many questions have checks. */
  long questions() {
    return ids(cells).stream().filter(id -> id.endsWith(CHECK)).count();
  }

  /** Returns the number a reader sees, such as {@code Q4}, of an answer's or a check's cell. */
  static String question(String gradeId) {
    String bare =
        gradeId.endsWith(CHECK) ? gradeId.substring(0, gradeId.length() - CHECK.length()) : gradeId;
    String number = bare.substring(bare.indexOf('-') + 1);
    return number.isEmpty()
        ? gradeId
        : Character.toUpperCase(number.charAt(0)) + number.substring(1);
  }

  /**
   * Returns what a student's notebook has lost or is behind in, a line each; nothing of it keeps a
   * notebook from being handed in.
   *
   * @param student its cells
   */
  List<String> differences(List<NotebookCell> student) {
    List<String> lines = new ArrayList<>();
    int edition = NotebookCell.edition(cells);
    int found = NotebookCell.edition(student);
    if (found < edition) {
      lines.add(
          "edition "
              + found
              + " of this homework; the one handed out now is edition "
              + edition
              + ": copy your answers into "
              + file.getFileName()
              + " of the new one");
    }
    Set<String> lost = ids(cells);
    lost.removeAll(ids(student));
    if (!lost.isEmpty()) {
      lines.add(
          "lacks cells that were handed out: "
              + lost.stream().sorted().collect(Collectors.joining(", "))
              + "; what stands in no marked cell may not be found");
    }
    return List.copyOf(lines);
  }

  private static Set<String> ids(List<NotebookCell> cells) {
    return cells.stream()
        .map(NotebookCell::gradeId)
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
