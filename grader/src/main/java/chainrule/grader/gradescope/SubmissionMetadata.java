package chainrule.grader.gradescope;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.StreamSupport;

/**
 * What Gradescope's {@code submission_metadata.json} says about a submission.
 *
 * @param student the address of who handed it in, of a group that of the member with the lowest
 *     number: the random cases are drawn from it, so they stay the same for every attempt; {@code
 *     student} where nobody is named
 * @see "Gradescope, Submission Metadata"
 */
record SubmissionMetadata(String student) {
  private static final String NOBODY = "student";

  /** Reads the file; what is missing from it does not stop the grading. */
  static SubmissionMetadata of(Path file) {
    try {
      JsonNode users = new ObjectMapper().readTree(file.toFile()).path("users");
      return StreamSupport.stream(users.spliterator(), false)
          .min(Comparator.comparingLong((JsonNode user) -> user.path("id").asLong(Long.MAX_VALUE)))
          .map(SubmissionMetadata::name)
          .map(SubmissionMetadata::new)
          .orElse(new SubmissionMetadata(NOBODY));
    } catch (IOException e) {
      return new SubmissionMetadata(NOBODY);
    }
  }

  private static String name(JsonNode user) {
    String email = user.path("email").asText("").strip().toLowerCase(Locale.ROOT);
    return email.isEmpty() ? user.path("id").asText(NOBODY) : email;
  }
}
