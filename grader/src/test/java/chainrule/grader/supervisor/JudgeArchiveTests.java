package chainrule.grader.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgeArchiveTests {
  @TempDir private Path build;

  @Test
  void isWantedUntilAJudgeHasWrittenIt() throws IOException, InterruptedException {
    JudgeArchive archive = JudgeArchive.in(Optional.of(build));
    assertThat(archive.isWanted()).isTrue();
    assertThat(archive.options()).isEmpty();
    Files.writeString(lastOf(archive), "classes");
    assertThat(archive.isWanted()).isTrue();
    archive.keep(List.of());
    assertThat(archive.isWanted()).isFalse();
    try (var files = Files.list(build)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      assertThat(all.get(0)).hasContent("classes");
      assertThat(archive.options()).last().asString().endsWith("=" + all.get(0));
    }
  }

  @Test
  void isNotWantedWhereThereIsNoBuild() throws InterruptedException {
    JudgeArchive archive = JudgeArchive.in(Optional.empty());
    archive.keep(List.of());
    assertThat(archive.isWanted()).isFalse();
    assertThat(archive.options()).isEmpty();
    assertThat(archive.trainingOptions()).isEmpty();
  }

  @Test
  void goesWithoutWhereNoJudgeWroteIt() throws InterruptedException {
    JudgeArchive archive = JudgeArchive.in(Optional.of(build));
    archive.keep(List.of());
    assertThat(archive.isWanted()).isTrue();
    assertThat(archive.options()).isEmpty();
  }

  /** Returns the file that the last run of the making writes, which its last option names. */
  private static Path lastOf(JudgeArchive archive) {
    List<String> options =
        archive.assemblyOptions().isEmpty() ? archive.trainingOptions() : archive.assemblyOptions();
    String last = options.get(options.size() - 1);
    return Path.of(last.substring(last.indexOf('=') + 1));
  }
}
