package chainrule.grader.homework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import chainrule.exercises.instructor.Assignment;
import chainrule.exercises.ipynb.Notebook;
import chainrule.exercises.ipynb.NotebookCell;
import chainrule.grader.build.BuildFolder;
import chainrule.grader.build.KitFolder;
import chainrule.grader.files.NewFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What is in the student edition, and above all what is not. */
@Tag("slow")
@TestInstance(Lifecycle.PER_CLASS)
final class StudentKitTests {
  private static final KitFolder KIT = KitFolder.ofSystemProperty();
  private static final int TELLING = 40;

  @SuppressWarnings("NullAway.Init") // by release
  private Path out;

  @BeforeAll
  void release(@TempDir Path folder) throws IOException {
    assumeTrue(
        Files.exists(KIT.commandArguments())
            && Files.exists(BuildFolder.current(KIT).studentCommands()),
        "needs the kit built, which ./chainrule does and a plain Maven run does not");
    out = folder.resolve("course");
    NewFolder.write(out, draft -> StudentKit.ofCourse(KIT, all()).write(draft));
  }

  private static List<Assignment> all() {
    return Assignment.known().stream().map(id -> Assignment.of(id).orElseThrow()).toList();
  }

  @Test
  void holdsTheNotebooksTheDataAndACommand() throws IOException {
    Path edition = out.resolve("chain-rule");

    assertThat(files(edition))
        .contains("chainrule", "chainrule.cmd", "README.md", "LICENSE", "Welcome.ipynb")
        .contains(
            "homework/h5-backpropagation.ipynb", "lectures/L08-backpropagation-step-by-step.ipynb")
        .contains(
            "datasets/digits/digits.csv", "kit/student-commands.jar", "notebooks/answers/L01.csv");
    assertThat(edition.resolve("chainrule")).isExecutable();
    assertThat(Files.readString(edition.resolve("README.md")))
        .contains("hand-in")
        .doesNotContain("${");
  }

  @Test
  void noClassOfItGradesOrKnowsAnAnswer() throws IOException {
    Set<String> packages = new TreeSet<>();
    for (Path jar : jars()) {
      try (ZipFile zip = new ZipFile(jar.toFile())) {
        zip.stream()
            .map(ZipEntry::getName)
            .filter(name -> name.matches("(.*/)?chainrule/.*\\.(class|java|json|ipynb|yaml|md)"))
            .forEach(name -> packages.add(name.substring(0, name.lastIndexOf('/'))));
      }
    }

    assertThat(packages)
        .contains("chainrule/exercises/h5", "chainrule/exercises/checks", "chainrule/nn")
        .noneMatch(name -> name.contains("/hidden") || name.contains("/instructor"));
    assertThat(packages.stream().filter(name -> name.contains("chainrule/grader")))
        .containsExactlyInAnyOrder(
            "chainrule/grader/build",
            "chainrule/grader/command",
            "chainrule/grader/files", // permissions alone
            "chainrule/grader/setup",
            "chainrule/grader/student");
  }

  /** Looks into every file, as a student would with grep. The library is there to be read. */
  @Test
  void noLineOfAReferenceOrAMistakeIsInAnyFile() throws Exception {
    Set<String> secrets = new TreeSet<>();
    for (Assignment homework : all()) {
      homework.bank().entries().stream()
          .flatMap(entry -> entry.source().lines())
          .map(String::strip)
          .filter(line -> line.length() >= TELLING && !line.startsWith("//") && line.endsWith(";"))
          .forEach(secrets::add);
    }
    for (Assignment homework : all()) {
      homework.notebook().cells().stream()
          .map(cell -> cell.source().replaceAll("(?s)// BEGIN SOLUTION.*?// END SOLUTION", ""))
          .flatMap(String::lines)
          .map(String::strip)
          .forEach(secrets::remove);
    }
    assertThat(secrets).hasSizeGreaterThan(1000);
    List<String> found = new ArrayList<>();
    for (Path file : walk(out.resolve("chain-rule"))) {
      String name = file.getFileName().toString();
      if (name.matches("(chainrule-exercises|student-commands).*\\.jar")) {
        found.addAll(inJar(file, secrets));
      } else if (name.matches("h\\d.*\\.ipynb")) {
        for (NotebookCell cell : Notebook.read(file).cells()) {
          found.addAll(in(name, cell.code() ? cell.source() : "", secrets));
        }
      }
    }

    assertThat(found).isEmpty();
  }

  private static List<String> inJar(Path jar, Set<String> secrets) throws IOException {
    List<String> found = new ArrayList<>();
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(jar))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        found.addAll(in(jar.getFileName() + "!" + entry.getName(), text, secrets));
      }
    }
    return found;
  }

  private static List<String> in(String where, String text, Set<String> secrets) {
    return secrets.stream().filter(text::contains).map(line -> where + ": " + line).toList();
  }

  @Test
  void theZipHoldsTheFolderWithItsProgramExecutable() throws IOException {
    try (ZipFile zip = new ZipFile(out.resolve("chain-rule.zip").toFile())) {
      List<String> names = zip.stream().map(ZipEntry::getName).toList();

      assertThat(names)
          .isSorted()
          .containsExactlyInAnyOrderElementsOf(
              files(out.resolve("chain-rule")).stream().map(name -> "chain-rule/" + name).toList());
      try (InputStream notebook =
          zip.getInputStream(zip.getEntry("chain-rule/homework/h1-perceptron.ipynb"))) {
        assertThat(notebook)
            .hasBinaryContent(
                Files.readAllBytes(out.resolve("chain-rule/homework/h1-perceptron.ipynb")));
      }
    }
  }

  private List<Path> jars() throws IOException {
    return walk(out.resolve("chain-rule/kit")).stream()
        .filter(file -> file.toString().endsWith(".jar"))
        .toList();
  }

  private static List<Path> walk(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static Set<String> files(Path folder) throws IOException {
    return walk(folder).stream()
        .map(file -> folder.relativize(file).toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
