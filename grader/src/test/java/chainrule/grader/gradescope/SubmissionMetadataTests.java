package chainrule.grader.gradescope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SubmissionMetadataTests {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"users\": [{\"email\": \"Ada@Example.edu\", \"id\": 7}]} | ada@example.edu",
        "{\"users\": [{\"email\": \"b@e.edu\", \"id\": 9}, {\"email\": \"a@e.edu\", \"id\": 8}]}"
            + " | a@e.edu",
        "{\"users\": [{\"id\": 7}]} | 7",
        "{\"users\": []} | student",
        "{\"users\": 3} | student",
        "[] | student",
        "{\"users\": [ | student"
      })
  void theStudentIsWhoseAddressStandsThere(String json, String student) throws IOException {
    Path file = Files.writeString(folder.resolve("submission_metadata.json"), json);

    assertThat(SubmissionMetadata.of(file).student()).isEqualTo(student);
  }

  @Test
  void withoutTheFileNobodyIsNamed() {
    assertThat(SubmissionMetadata.of(folder.resolve("none.json")).student()).isEqualTo("student");
  }
}
