package chainrule.grader.result;

import java.nio.file.Path;

/**
 * A notebook handed in.
 *
 * @param student who handed it in, as the gradebook names them
 * @param file the notebook
 */
public record Submission(String student, Path file) {}
