package chainrule.grader.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.grader.build.KitFolder;
import chainrule.grader.build.SetupException;
import chainrule.grader.build.StatusLine;
import chainrule.grader.isolation.Confinement;
import chainrule.grader.setup.InstalledKernel;
import chainrule.grader.setup.JupyterPython;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The kernel in another Jupyter: it takes no other kernel's place by itself, and works where the
 * kit is out of reach and nothing but a student's home can be written.
 */
@Tag("slow")
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "closes the kernel in with bubblewrap")
class InstalledKernelTests {

  private static final List<String> CELLS =
      List.of(
          "import chainrule.exercises.h1.H1;\nH1 check = H1.open();",
          """
          int predict(double[] w, double[] x) {
              double z = w[0];
              for (int i = 0; i < x.length; i++) { z += w[i + 1] * x[i]; }
              return z >= 0 ? 1 : 0;
          }""",
          "check.predict((w, x) -> predict(w, x))",
          "chainrule.data.Datasets.iris().rowCount()",
          "chainrule.quiz.Quiz.check(\"L01-bias\", 7)");

  @TempDir private Path folder;

  @Test
  void aJupyterStartsItWithoutTheKit() throws Exception {
    Kit.assumeKernel();
    Confinement.assumeBubblewrap();
    Path python = anotherJupyter();
    Path kernels = folder.resolve("jupyter/share/jupyter/kernels");
    Path stock = Files.createDirectories(kernels.resolve("java")).resolve("kernel.json");
    String other = "{\"argv\": [\"java\"], \"display_name\": \"JJava\", \"language\": \"java\"}";
    Files.writeString(stock, other);

    assertThatThrownBy(() -> kernel(python).install("java", "--sys-prefix", false))
        .isInstanceOf(SetupException.class)
        .hasMessageContaining(stock.getParent() + ": --force")
        .hasMessageContaining("--name");
    assertThat(stock).hasContent(other);

    InstalledKernel.Place place = kernel(python).install("java", "--sys-prefix", true);

    assertThat(place.folder()).isEqualTo(stock.getParent());
    assertThat(place.isFound()).isTrue();
    Set<Path> files = files(place.folder());
    assertThat(files)
        .allMatch(InstalledKernelTests::isForAll)
        .anyMatch(f -> f.toString().matches(".*\\.(jsa|aot)"));
    List<Cell> cells = runWithoutTheKit(python);
    assertThat(cells).allSatisfy(cell -> assertThat(cell.errors()).isEmpty());
    assertThat(cells).allSatisfy(cell -> assertThat(cell.stream("stderr")).isEmpty());
    assertThat(cells.get(2).shown("text/html").get(0)).contains("right", " of 6 points");
    assertThat(cells.get(3).shown("text/plain")).containsExactly("150");
    assertThat(files(place.folder())).isEqualTo(files);
  }

  /** A Python with what the kit's has, and a prefix of its own. */
  private Path anotherJupyter() throws IOException, InterruptedException {
    Path home = folder.resolve("jupyter");
    Kit.python(List.of("venv", "--without-pip", home.toString()));
    try (Stream<Path> found = Files.walk(home, 3)) {
      Path packages = found.filter(p -> p.endsWith("site-packages")).findFirst().orElseThrow();
      Path own = KitFolder.ofSystemProperty().venv().resolve(home.relativize(packages));
      Files.writeString(packages.resolve("kit.pth"), own + "\n");
    }
    return home.resolve("bin/python");
  }

  private static InstalledKernel kernel(Path python) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new InstalledKernel(
        KitFolder.ofSystemProperty(), JupyterPython.find(python), new StatusLine(nowhere, false));
  }

  /**
   * As another user on a machine where all but a home is read-only, and of the kit Python alone.
   */
  private List<Cell> runWithoutTheKit(Path python) throws IOException, InterruptedException {
    Path home = Files.createDirectory(folder.resolve("home"));
    ObjectMapper json = new ObjectMapper();
    List<Map<String, Object>> cells =
        CELLS.stream()
            .map(
                source ->
                    Map.<String, Object>of(
                        "cell_type",
                        "code",
                        "source",
                        source,
                        "outputs",
                        List.of(),
                        "execution_count",
                        0,
                        "metadata",
                        Map.of()))
            .toList();
    json.writeValue(
        home.resolve("work.ipynb").toFile(),
        Map.of(
            "cells",
            cells,
            "nbformat",
            4,
            "nbformat_minor",
            4,
            "metadata",
            Map.of("kernelspec", Map.of("name", "java", "display_name", "Java"))));
    String kit = Kit.root().toString();
    String venv = KitFolder.ofSystemProperty().venv().toString();
    Kit.run(
        new ProcessBuilder(
            "bwrap",
            "--ro-bind",
            "/",
            "/",
            "--dev",
            "/dev",
            "--proc",
            "/proc",
            "--tmpfs",
            kit,
            "--ro-bind",
            venv,
            venv,
            "--remount-ro",
            kit,
            "--bind",
            home.toString(),
            home.toString(),
            "--chdir",
            home.toString(),
            "--setenv",
            "HOME",
            home.toString(),
            "--setenv",
            "TMPDIR",
            home.toString(),
            "--unshare-user",
            "--uid",
            "4321",
            "--gid",
            "4321",
            python.toString(),
            "-m",
            "nbconvert",
            "--execute",
            "--allow-errors",
            "--to=notebook",
            "--output=done",
            "work.ipynb"));
    return Cell.read(home.resolve("done.ipynb"));
  }

  private static boolean isForAll(Path file) {
    try {
      return Files.getPosixFilePermissions(file).contains(PosixFilePermission.OTHERS_READ);
    } catch (IOException e) {
      return false;
    }
  }

  private static Set<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.collect(Collectors.toSet());
    }
  }
}
