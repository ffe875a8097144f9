package chainrule.grader.intake;

import chainrule.grader.result.Submission;
import java.util.List;

/**
 * What one call of the grader was given.
 *
 * @param submissions notebooks of the homework, one per student, ordered by student
 * @param refused everything else, each with its reason
 */
public record IntakeBatch(List<Submission> submissions, List<RefusedFile> refused) {}
