package chainrule.grader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.build.KitFolder;
import chainrule.grader.command.ExitStatus;
import chainrule.grader.isolation.Confinement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two graders, each a process of its own, write to one folder at the same time. */
@Tag("slow")
final class TwoGradersTests {
  private static final List<String> SAMPLES =
      List.of("s01-perfect", "s06-mistakes", "s10-compile-error", "s05-first-half");

  @TempDir private Path folder;
  private Path first = Path.of("");
  private Path second = Path.of("");
  private Path all = Path.of("");

  @BeforeEach
  void writeClasses() throws IOException {
    Confinement.assumePossible();
    first = Files.createDirectory(folder.resolve("first"));
    second = Files.createDirectory(folder.resolve("second"));
    all = Files.createDirectory(folder.resolve("all"));
    Path samples = KitFolder.ofSystemProperty().samples("h1");
    for (int i = 0; i < 2 * SAMPLES.size(); i++) {
      Path sample = samples.resolve(SAMPLES.get(i % SAMPLES.size()) + ".ipynb");
      Path half = i % 2 == 0 ? first : second;
      Files.copy(sample, half.resolve("s" + i + ".ipynb"));
      Files.copy(sample, all.resolve("s" + i + ".ipynb"));
    }
    // both graders are given this one
    Files.copy(samples.resolve("s01-perfect.ipynb"), first.resolve("both.ipynb"));
    Files.copy(samples.resolve("s01-perfect.ipynb"), second.resolve("both.ipynb"));
    Files.copy(samples.resolve("s01-perfect.ipynb"), all.resolve("both.ipynb"));
  }

  @Test
  void loseNothingAndGradeAsOneDoes() throws Exception {
    Path out = folder.resolve("out");
    Process one = grader("1").start(first, out, "--jobs", "1");
    Process other = grader("2").start(second, out, "--jobs", "1");
    assertThat(GraderProcess.ended(one)).isEqualTo(ExitStatus.DONE);
    assertThat(GraderProcess.ended(other)).isEqualTo(ExitStatus.DONE);
    Path alone = folder.resolve("alone");
    assertThat(GraderProcess.ended(grader("3").start(all, alone))).isEqualTo(ExitStatus.DONE);

    assertThat(marks(out)).hasSize(2 * SAMPLES.size() + 2).isEqualTo(marks(alone));
    assertThat(names(out.resolve("feedback"))).isEqualTo(names(alone.resolve("feedback")));
    assertThat(names(out)).noneMatch(name -> name.startsWith(".draft"));
    assertThat(Files.readString(out.resolve("class.html"))).contains("9 of 9 graded");
    Path book = out.resolve("gradebook.db");
    assertThat(query(book, "PRAGMA integrity_check")).isEqualTo("ok");
    assertThat(query(book, "SELECT count(*) FROM run_end")).isEqualTo("2");
    assertThat(query(book, "SELECT count(*) FROM mark")).isEqualTo("9");
    assertThat(
            query(
                book,
                "SELECT count(*) FROM grading WHERE id NOT IN" + " (SELECT grading FROM verdict)"))
        .isEqualTo("0");
  }

  private GraderProcess grader(String name) throws IOException {
    Path temporary = Files.createDirectories(folder.resolve("tmp" + name));
    return new GraderProcess(temporary, folder.resolve("log" + name));
  }

  private static List<String> marks(Path out) throws IOException {
    List<String> marks = new ArrayList<>();
    for (String line : Files.readAllLines(out.resolve("grades.csv"))) {
      // the time is that of the file, and the files were copied one after the other
      marks.add(line.replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d", "TIME"));
    }
    return marks;
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static String query(Path book, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + book);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
