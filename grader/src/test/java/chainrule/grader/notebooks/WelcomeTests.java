package chainrule.grader.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.exercises.instructor.HomeworkSources;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page that is opened first. */
class WelcomeTests {

  @Test
  void namesAndLinksEveryLectureAndHomework() throws IOException {
    StringBuilder text = new StringBuilder();
    for (Cell cell : Cell.read(Kit.root().resolve("notebooks/Welcome.ipynb"))) {
      text.append(cell.source()).append('\n');
    }
    for (Path lecture : Kit.lectures()) {
      String title =
          Cell.read(lecture).get(0).source().lines().findFirst().orElseThrow().substring(2);
      assertThat(text.toString())
          .contains("[" + title + "](lectures/" + lecture.getFileName() + ")");
    }
    for (HomeworkSources homework : Kit.homework()) {
      assertThat(text.toString()).contains("(homework/" + homework.notebook().getFileName() + ")");
    }
  }
}
