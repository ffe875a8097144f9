/**
 * Runs a compiled notebook in sandboxes and calls its answers: the judge's end of a sandbox, its
 * time, its memory, and what stands in for an answer.
 *
 * <p>May use {@code chainrule.exercises}, {@code chainrule.exercises.finding}, {@code
 * chainrule.exercises.invoke}, {@code chainrule.grader.assemble}, {@code chainrule.grader.compile},
 * {@code chainrule.grader.isolation}, {@code chainrule.grader.result}, {@code
 * chainrule.grader.sandbox} and {@code chainrule.grader.wire}.
 */
@NullMarked
package chainrule.grader.execute;

import org.jspecify.annotations.NullMarked;
