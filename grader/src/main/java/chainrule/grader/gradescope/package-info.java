/**
 * The autograder that Gradescope runs: the zip that an instructor uploads, and what runs there.
 *
 * <p>May use {@code chainrule.exercises}, {@code chainrule.exercises.instructor}, {@code
 * chainrule.exercises.ipynb}, {@code chainrule.grader.build}, {@code chainrule.grader.command},
 * {@code chainrule.grader.export}, {@code chainrule.grader.files}, {@code
 * chainrule.grader.grading}, {@code chainrule.grader.intake}, {@code chainrule.grader.isolation}
 * and {@code chainrule.grader.result}.
 */
@NullMarked
package chainrule.grader.gradescope;

import org.jspecify.annotations.NullMarked;
