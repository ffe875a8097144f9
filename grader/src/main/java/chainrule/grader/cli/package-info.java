/**
 * The command line: one class per call, each turning its arguments into work done elsewhere.
 *
 * <p>May use {@code exercises}, {@code exercises.instructor}, {@code exercises.ipynb}, {@code
 * grader.build}, {@code grader.export}, {@code grader.files}, {@code grader.gradebook}, {@code
 * grader.grading}, {@code grader.homework}, {@code grader.intake}, {@code grader.report}, {@code
 * grader.result}, {@code grader.roster} and {@code grader.setup}.
 */
@NullMarked
package chainrule.grader.cli;

import org.jspecify.annotations.NullMarked;
