package chainrule.grader.lectures;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.build.KitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LectureFolderTests {

  @TempDir private Path root;
  private LectureFolder lectures;
  private Path original;
  private Path copy;

  @BeforeEach
  void aKitWithALectureAndAWelcome() throws IOException {
    Path notebooks = Files.createDirectories(root.resolve("notebooks"));
    original = Files.writeString(notebooks.resolve("L01-perceptron.ipynb"), "first edition");
    Files.writeString(notebooks.resolve(LectureFolder.WELCOME), "welcome");
    Files.writeString(notebooks.resolve("README.md"), "not a lecture");
    lectures = new LectureFolder(new KitFolder(root));
    copy = root.resolve("lectures/L01-perceptron.ipynb");
  }

  @Test
  void laysWelcomeAndLectures() throws IOException {
    assertThat(lectures.lay()).containsExactly(root.resolve("Welcome.ipynb"), copy);

    assertThat(copy).hasContent("first edition");
    assertThat(lectures.lay()).isEmpty();
  }

  @Test
  void aCopyWithoutChangesFollowsTheKit() throws IOException {
    lectures.lay();
    Files.writeString(original, "second edition");

    assertThat(lectures.lay()).containsExactly(copy);

    assertThat(copy).hasContent("second edition");
    assertThat(lectures.outdated()).isEmpty();
  }

  @Test
  void aReadersChangesStay() throws IOException {
    lectures.lay();
    Files.writeString(copy, "my notes");
    assertThat(lectures.outdated()).isEmpty();
    Files.writeString(original, "second edition");

    assertThat(lectures.lay()).isEmpty();

    assertThat(copy).hasContent("my notes");
    assertThat(lectures.outdated())
        .containsExactly(
            Path.of("lectures", "L01-perceptron.ipynb")
                + " has changes of yours, and there is a newer edition: rename it and start again"
                + " to get that one as well");
  }
}
