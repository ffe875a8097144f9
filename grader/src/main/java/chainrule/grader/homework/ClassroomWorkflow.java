package chainrule.grader.homework;

import chainrule.exercises.instructor.Assignment;
import chainrule.grader.build.KitFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The workflow by which GitHub runs the public checks of a homework in a student's repository,
 * after each push.
 *
 * <p>It reports as GitHub Classroom wants it; without Classroom the same run shows on GitHub's page
 * of actions. One step for a whole homework: its point says that all public checks pass.
 *
 * @see "GitHub Classroom, autograding-command-grader and autograding-grading-reporter"
 */
public final class ClassroomWorkflow {
  /** Where it belongs in a repository. */
  public static final String PLACE = ".github/workflows/classroom.yml";

  private static final String TEMPLATE = "classroom.yml";

  private ClassroomWorkflow() {}

  /**
   * Returns the text of the file.
   *
   * @param assignment the homework, whose notebook lies in {@code homework/} of the repository
   * @param kit the copy of the kit that gives the notebook its name
   */
  public static String of(Assignment assignment, KitFolder kit) throws IOException {
    String notebook = "homework/" + StudentEdition.of(assignment, kit).fileName();
    return template()
        .replace("{homework}", assignment.id().toString())
        .replace("{notebook}", notebook);
  }

  private static String template() {
    try (InputStream in =
        Objects.requireNonNull(ClassroomWorkflow.class.getResourceAsStream(TEMPLATE), TEMPLATE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
