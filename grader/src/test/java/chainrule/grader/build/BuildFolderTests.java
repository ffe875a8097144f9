package chainrule.grader.build;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.command.KitVersion;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildFolderTests {

  private static final FileTime START = FileTime.from(Instant.parse("2026-01-02T00:00:00Z"));

  @TempDir private Path folder;
  private static final String VERSION = KitVersion.get();

  private KitFolder kit;
  private Path fetched;

  @BeforeEach
  void layOut() throws IOException {
    kit = new KitFolder(Files.createDirectories(folder.resolve("a kit")));
    fetched = Files.writeString(folder.resolve("fetched.jar"), "fetched");
    Path lib = jar("lib", "chainrule-lib-" + VERSION + ".jar");
    Path exercises = jar("exercises", "chainrule-exercises-" + VERSION + ".jar");
    jar("exercises", "chainrule-exercises-" + VERSION + "-student.jar");
    jar("grader", "chainrule-grader-" + VERSION + ".jar");
    jar("web", "chainrule-web-" + VERSION + ".jar");
    mavenClassPath("exercises", lib, fetched);
    mavenClassPath("grader", exercises, lib, fetched);
  }

  @Test
  void notebooksGetTheStudentEdition() throws IOException {
    assertThat(make().notebookClassPath())
        .extracting(path -> path.getFileName().toString())
        .containsExactly(
            "chainrule-exercises-" + VERSION + "-student.jar",
            "chainrule-lib-" + VERSION + ".jar",
            "fetched.jar",
            "chainrule-web-" + VERSION + ".jar");
  }

  @Test
  void theKitsJarsAreCopiedAndFetchedOnesNamed() throws IOException {
    BuildFolder build = make();
    assertThat(build.commandClassPath())
        .containsExactly(
            build.path().resolve("chainrule-grader-" + VERSION + ".jar"),
            build.path().resolve("chainrule-exercises-" + VERSION + ".jar"),
            build.path().resolve("chainrule-lib-" + VERSION + ".jar"),
            fetched);
  }

  @Test
  void theBenchmarksAreCopiedAndOnNoClassPath() throws IOException {
    assertThat(make().benchmarks()).isEmpty();
    jar("grader", "chainrule-grader-" + VERSION + "-bench.jar");

    BuildFolder build = make();

    Path benchmarks = build.path().resolve("benchmarks.jar");
    assertThat(build.benchmarks()).contains(benchmarks);
    assertThat(build.commandClassPath()).hasSize(4).doesNotContain(benchmarks);
    assertThat(build.notebookClassPath()).doesNotContain(benchmarks);
  }

  @Test
  void theCurrentBuildIsReadBackFromTheArguments() throws IOException {
    make();
    BuildFolder second = make();
    assertThat(BuildFolder.current(kit).path()).isEqualTo(second.path());
    assertThat(Files.getLastModifiedTime(kit.commandArguments())).isEqualTo(START);
  }

  @Test
  void aBuildWhoseFetchedJarIsGoneIsNotWhole() throws IOException {
    BuildFolder build = make();
    assertThat(build.isWhole()).isTrue();
    Files.delete(fetched);
    assertThat(build.isWhole()).isFalse();
  }

  @Test
  void theLastThreeBuildsStay() throws IOException {
    for (int i = 0; i < 5; i++) {
      make();
    }
    assertThat(kit.builds().toFile().list()).containsExactlyInAnyOrder("3", "4", "5");
  }

  @Test
  void wordsAreQuotedForArgumentFiles() {
    assertThat(BuildFolder.quoted("C:\\a kit\\\"x\"")).isEqualTo("\"C:\\\\a kit\\\\\\\"x\\\"\"");
  }

  private BuildFolder make() throws IOException {
    BuildFolder build = BuildFolder.next(kit);
    build.fill();
    build.makeCurrent(START);
    build.removeOlder();
    return build;
  }

  private Path jar(String module, String name) throws IOException {
    Path target = Files.createDirectories(kit.root().resolve(module).resolve("target"));
    return Files.writeString(target.resolve(name), name);
  }

  private void mavenClassPath(String module, Path... entries) throws IOException {
    String[] words = new String[entries.length];
    for (int i = 0; i < entries.length; i++) {
      words[i] = entries[i].toString();
    }
    Files.writeString(
        kit.root().resolve(module).resolve("target").resolve(BuildFolder.MAVEN_CLASS_PATH),
        String.join(File.pathSeparator, words));
  }
}
