package chainrule.exercises.instructor;

import chainrule.exercises.HomeworkId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small homework that is complete, for an author to change into another one: one question with
 * its checks, its notebook and its known answers.
 */
public final class HomeworkTemplate {
  /** Which homework, and what it is about. */
  private static final Pattern NAME = Pattern.compile("([A-Za-z]\\d+)-([a-z0-9]+(?:-[a-z0-9]+)*)");

  private static final String RESOURCES = "template/";

  private final HomeworkId id;
  private final String about;

  private HomeworkTemplate(HomeworkId id, String about) {
    this.id = id;
    this.about = about;
  }

  /**
   * Takes the name of a new homework.
   *
   * @param name such as {@code h9-images}
   * @return empty if it is no such name
   */
  public static Optional<HomeworkTemplate> named(String name) {
    Matcher matcher = NAME.matcher(name);
    return matcher.matches()
        ? HomeworkId.parse(matcher.group(1))
            .filter(id -> id.letter() == HomeworkId.COURSE)
            .map(id -> new HomeworkTemplate(id, matcher.group(2)))
        : Optional.empty();
  }

  /**
   * Writes the homework, into a folder of its own beside those of the others.
   *
   * @param kit the folder of the kit
   * @return the files, in the order in which to change them
   * @throws FileAlreadyExistsException if there is a homework of that number
   */
  public List<Path> write(Path kit) throws IOException {
    Path place = HomeworkSources.place(kit);
    if (!Files.isDirectory(place)) {
      throw new FileSystemException(
          place.toString(), null, "no such folder; expected the homework");
    }
    Path folder = place.resolve(id.toString());
    if (Files.exists(folder)) {
      throw new FileAlreadyExistsException(folder.toString(), null, id + " is there already");
    }
    Files.createDirectories(folder.resolve("hidden"));
    List<Path> written = new ArrayList<>();
    for (Map.Entry<String, String> file : files().entrySet()) {
      Path path = folder.resolve(file.getValue());
      written.add(Files.writeString(path, filled(file.getKey())));
    }
    return List.copyOf(written);
  }

  /** Returns where each part of the template goes. */
  private Map<String, String> files() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("Contract.java.txt", contract() + ".java");
    files.put("Checks.java.txt", "WeightedSumChecks.java");
    files.put("HiddenChecks.java.txt", "hidden/WeightedSumHiddenChecks.java");
    files.put("notebook.ipynb", id + "-" + about + ".ipynb");
    files.put("mistakes.yaml", "mistakes.yaml");
    files.put("notes.md", "notes.md");
    files.put("package-info.java.txt", "package-info.java");
    files.put("hidden-package-info.java.txt", "hidden/package-info.java");
    return files;
  }

  private String filled(String part) throws IOException {
    try (InputStream in = HomeworkTemplate.class.getResourceAsStream(RESOURCES + part)) {
      String text =
          new String(Objects.requireNonNull(in, part).readAllBytes(), StandardCharsets.UTF_8);
      String words = about.replace('-', ' ');
      return text.replace("{id}", id.toString())
          .replace("{ID}", contract())
          .replace("{number}", String.valueOf(id.number()))
          .replace("{about}", words)
          .replace("{title}", words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1));
    }
  }

  private String contract() {
    return id.toString().toUpperCase(Locale.ROOT);
  }
}
