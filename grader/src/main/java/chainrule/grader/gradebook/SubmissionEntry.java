package chainrule.grader.gradebook;

import chainrule.grader.result.SubmissionResult;
import java.time.Instant;

/**
 * What the gradebook notes about one submission of a run.
 *
 * @param result what grading came to
 * @param handedIn when it was handed in
 * @param noted whether somebody noted that time; else it is the file's
 * @param sha256 of the notebook, in hexadecimal; empty if it could not be read
 */
public record SubmissionEntry(
    SubmissionResult result, Instant handedIn, boolean noted, String sha256) {}
