package chainrule.grader.notebooks;

import chainrule.grader.build.KitFolder;
import chainrule.grader.homework.StudentEdition;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/**
 * A course of nbgrader's in a folder of its own, driven by nbgrader's own commands.
 *
 * <p>nbgrader lives in an environment beside the kit's, which it reads from and leaves as it is:
 * its extensions would show up in a student's JupyterLab.
 *
 * @param folder where {@code source}, {@code release}, {@code submitted} and {@code autograded} are
 */
record NbgraderCourse(Path folder) {
  private static final String REQUIREMENT = "nbgrader==0.9.5";

  /** Makes a course with the kit's settings, and nbgrader where it is not there yet. */
  static NbgraderCourse in(Path folder) throws IOException, InterruptedException {
    Kit.assumeKernel();
    install();
    try (InputStream settings =
        Objects.requireNonNull(StudentEdition.class.getResourceAsStream("nbgrader_config.py"))) {
      Files.copy(settings, folder.resolve("nbgrader_config.py"));
    }
    return new NbgraderCourse(folder);
  }

  /** Runs {@code generate_assignment} and returns the notebook that students would get. */
  Path generate(String homework, Path notebook) throws IOException, InterruptedException {
    put(notebook, "source", homework);
    nbgrader("generate_assignment", homework);
    return folder.resolve("release").resolve(homework).resolve(name(notebook));
  }

  /** Hands a notebook in, runs {@code autograde} for this student and returns the executed copy. */
  Path autograde(String homework, Path notebook, String student)
      throws IOException, InterruptedException {
    put(notebook, "submitted/" + student, homework);
    nbgrader("autograde", homework, "--student=" + student);
    return folder.resolve("autograded").resolve(student).resolve(homework).resolve(name(notebook));
  }

  /** Returns the points of one student in nbgrader's gradebook, as its export writes them. */
  double score(String homework, String student) throws IOException, InterruptedException {
    nbgrader("export");
    String table = Files.readString(folder.resolve("grades.csv"));
    CSVFormat header = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = CSVParser.parse(new StringReader(table), header)) {
      return rows.stream()
          .filter(row -> row.get("assignment").equals(homework))
          .filter(row -> row.get("student_id").equals(student))
          .mapToDouble(row -> Double.parseDouble(row.get("raw_score")))
          .sum();
    }
  }

  private void put(Path notebook, String place, String homework) throws IOException {
    Path target = Files.createDirectories(folder.resolve(place).resolve(homework));
    Files.copy(notebook, target.resolve(name(notebook)), StandardCopyOption.REPLACE_EXISTING);
  }

  private static String name(Path notebook) {
    return notebook.getFileName().toString();
  }

  private void nbgrader(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(python().toString(), "-m", "nbgrader"));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = Kit.environment().module(List.of()).command(command);
    Map<String, String> environment = builder.environment();
    environment.put("JUPYTER_PATH", Kit.environment().share().toString());
    // It migrates its database with alembic, which it looks for by name.
    environment.merge("PATH", home().resolve("bin").toString(), (old, own) -> own + ":" + old);
    Kit.run(builder.directory(folder.toFile()));
  }

  private static void install() throws IOException, InterruptedException {
    Path stamp = home().resolve("chainrule.stamp");
    if (Files.exists(stamp) && Files.readString(stamp).equals(REQUIREMENT)) {
      return;
    }
    KitFolder.delete(home());
    Kit.python(List.of("venv", home().toString()));
    Files.writeString(packages(home()).resolve("kit.pth"), packages(kitEnvironment()) + "\n");
    Kit.run(
        Kit.environment()
            .module(List.of())
            .command(
                python().toString(),
                "-m",
                "pip",
                "install",
                "--no-input",
                "--disable-pip-version-check",
                REQUIREMENT));
    Files.writeString(stamp, REQUIREMENT);
  }

  private static Path packages(Path environment) throws IOException {
    try (Stream<Path> versions = Files.list(environment.resolve("lib"))) {
      return versions
          .filter(folder -> folder.getFileName().toString().startsWith("python3"))
          .map(folder -> folder.resolve("site-packages"))
          .collect(Collectors.collectingAndThen(Collectors.toList(), found -> found.get(0)));
    }
  }

  private static Path kitEnvironment() {
    return KitFolder.ofSystemProperty().venv();
  }

  private static Path home() {
    return KitFolder.ofSystemProperty().state().resolve("nbgrader");
  }

  private static Path python() {
    return home().resolve("bin/python");
  }
}
