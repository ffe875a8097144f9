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
  void isWantedUntilAJudgeHasWrittenIt() throws IOException {
    JudgeArchive archive = JudgeArchive.in(Optional.of(build));
    assertThat(archive.isWanted()).isTrue();
    assertThat(archive.options()).isEmpty();
    String option = "-XX:ArchiveClassesAtExit=";
    String written =
        archive.trainingOptions().stream()
            .filter(word -> word.startsWith(option))
            .findFirst()
            .orElseThrow();
    Files.writeString(Path.of(written.substring(option.length())), "classes");
    assertThat(archive.isWanted()).isTrue();
    archive.keep();
    assertThat(archive.isWanted()).isFalse();
    try (var files = Files.list(build)) {
      List<Path> all = files.toList();
      assertThat(all).hasSize(1);
      assertThat(all.get(0)).hasContent("classes");
      assertThat(archive.options()).contains("-XX:SharedArchiveFile=" + all.get(0));
    }
  }

  @Test
  void isNotWantedWhereThereIsNoBuild() {
    JudgeArchive archive = JudgeArchive.in(Optional.empty());
    archive.keep();
    assertThat(archive.isWanted()).isFalse();
    assertThat(archive.options()).isEmpty();
    assertThat(archive.trainingOptions()).isEmpty();
  }

  @Test
  void goesWithoutWhereNoJudgeWroteIt() {
    JudgeArchive archive = JudgeArchive.in(Optional.of(build));
    archive.keep();
    assertThat(archive.isWanted()).isTrue();
    assertThat(archive.options()).isEmpty();
  }
}
