/**
 * Runs a compiled notebook in sandboxes and calls its answers: the judge's end of a sandbox, its
 * time, its memory, and what stands in for an answer.
 *
 * <p>May use {@code exercises}, {@code exercises.finding}, {@code exercises.invoke}, {@code
 * grader.assemble}, {@code grader.compile}, {@code grader.isolation}, {@code grader.result}, {@code
 * grader.sandbox} and {@code grader.wire}.
 */
@NullMarked
package chainrule.grader.execute;

import org.jspecify.annotations.NullMarked;
