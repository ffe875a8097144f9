package chainrule.exercises.instructor;

import chainrule.exercises.HomeworkId;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The folder of one homework: its contract and checks, a package of Java, and beside them the
 * instructor's notebook and the file of known answers.
 *
 * @param id which homework it is
 * @param folder where all of it is
 * @param notebook the instructor's notebook, called after the homework and what it is about
 */
public record HomeworkSources(HomeworkId id, Path folder, Path notebook) {
  private static final String NOTEBOOK = ".ipynb";

  /** Returns the folder that the folders of all homeworks are in, below that of the kit. */
  public static Path place(Path kit) {
    return kit.resolve("exercises/src/main/java/chainrule/exercises");
  }

  /**
   * Finds the homeworks of a kit.
   *
   * @param kit the folder of the kit
   * @return in order; empty if it has none
   * @throws FileSystemException if the folder of a homework holds no notebook of its name
   */
  public static List<HomeworkSources> in(Path kit) throws IOException {
    Path place = place(kit);
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    List<HomeworkSources> found = new ArrayList<>();
    try (Stream<Path> folders = Files.list(place)) {
      for (Path folder : folders.toList()) {
        Optional<HomeworkId> id = HomeworkId.parse(folder.getFileName().toString());
        if (id.isPresent()) {
          found.add(new HomeworkSources(id.get(), folder, notebook(folder, id.get())));
        }
      }
    }
    found.sort(Comparator.comparing(HomeworkSources::id));
    return List.copyOf(found);
  }

  /** Finds one homework of a kit; empty if it is not there. */
  public static Optional<HomeworkSources> of(Path kit, HomeworkId id) throws IOException {
    return in(kit).stream().filter(one -> one.id.equals(id)).findFirst();
  }

  /** Returns the notebook's name without its ending, such as {@code h5-backpropagation}. */
  public String name() {
    String file = notebook.getFileName().toString();
    return file.substring(0, file.length() - NOTEBOOK.length());
  }

  /** Returns the file of known answers. */
  public Path mistakes() {
    return folder.resolve("mistakes.yaml");
  }

  /** Returns the file of notes for instructors. */
  public Path notes() {
    return folder.resolve("notes.md");
  }

  private static Path notebook(Path folder, HomeworkId id) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(NOTEBOOK))
          .filter(file -> HomeworkId.before(file.getFileName().toString()).equals(Optional.of(id)))
          .min(Comparator.naturalOrder())
          .orElseThrow(
              () ->
                  new FileSystemException(
                      folder.toString(),
                      null,
                      "no notebook; expected such as " + id + "-name.ipynb"));
    }
  }
}
