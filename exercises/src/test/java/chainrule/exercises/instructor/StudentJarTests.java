package chainrule.exercises.instructor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the student jar leaves out, by the POM: what it must not name either. */
class StudentJarTests {
  private static final Path MODULE = Path.of(System.getProperty("chainrule.root"), "exercises");

  @Test
  void namesNoServiceOfTheInstructorsSide() throws IOException {
    String pom = Files.readString(MODULE.resolve("pom.xml"));
    Path services = MODULE.resolve("src/main/resources/META-INF/services");
    List<String> ofInstructor;
    try (var files = Files.list(services)) {
      ofInstructor =
          files
              .filter(StudentJarTests::isOfInstructor)
              .map(file -> "<exclude>META-INF/services/" + file.getFileName() + "</exclude>")
              .toList();
    }

    assertThat(ofInstructor).isNotEmpty().allSatisfy(line -> assertThat(pom).contains(line));
  }

  private static boolean isOfInstructor(Path service) {
    try {
      return Files.readString(service).contains(".instructor.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
