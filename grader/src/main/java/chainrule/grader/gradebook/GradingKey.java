package chainrule.grader.gradebook;

import java.time.Instant;

/**
 * A grading that a gradebook may already hold.
 *
 * @param homework the homework's short name
 * @param student as the gradebook names them
 * @param sha256 of the notebook, in hexadecimal
 * @param handedIn when it was handed in; counts only if noted
 * @param noted whether somebody noted that time; else it is the file's
 * @param revision identifies the homework's questions and checks
 * @param kit the grader's version
 * @param seed of the random cases
 */
public record GradingKey(
    String homework,
    String student,
    String sha256,
    Instant handedIn,
    boolean noted,
    String revision,
    String kit,
    long seed) {}
