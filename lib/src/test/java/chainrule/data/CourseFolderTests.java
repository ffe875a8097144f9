package chainrule.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CourseFolderTests {

  @TempDir private Path machine;

  @Test
  void propertyBeforeVariableBeforeFoldersAbove() throws IOException {
    Path byProperty = course("a course");
    Path byVariable = course("b");
    Path above = course("c");
    Path notebooks = Files.createDirectories(above.resolve("homework/h1"));
    Map<String, String> variable = Map.of("CHAINRULE_ROOT", byVariable.toString());
    assertThat(CourseFolder.find(byProperty.toString(), variable, notebooks)).isEqualTo(byProperty);
    assertThat(CourseFolder.find(null, variable, notebooks)).isEqualTo(byVariable);
    assertThat(CourseFolder.find(null, Map.of(), notebooks)).isEqualTo(above);
    assertThat(CourseFolder.find(null, Map.of(), above)).isEqualTo(above);
  }

  @Test
  void settingThatPointsNowhereFallsThrough() throws IOException {
    Path course = course("c");
    assertThat(CourseFolder.find(machine.resolve("gone").toString(), Map.of(), course))
        .isEqualTo(course);
  }

  @Test
  void errorNamesEveryPlaceSearched() throws IOException {
    Path here = Files.createDirectories(machine.resolve("elsewhere/deep"));
    assertThatThrownBy(() -> CourseFolder.find("gone", Map.of("CHAINRULE_ROOT", "lost"), here))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("system property chainrule.root = gone")
        .hasMessageContaining("environment variable CHAINRULE_ROOT = lost")
        .hasMessageContaining(here.toString())
        .hasMessageContaining(machine.toString());
    assertThatThrownBy(() -> CourseFolder.find(null, Map.of(), here))
        .hasMessageContaining("system property chainrule.root (not set)");
  }

  private Path course(String name) throws IOException {
    Path course = machine.resolve(name);
    Files.createDirectories(course.resolve("datasets"));
    return course;
  }
}
