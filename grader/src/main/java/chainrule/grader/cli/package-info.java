/**
 * The command line: one class per call, each turning its arguments into work done elsewhere.
 *
 * <p>May use {@code chainrule.exercises}, {@code chainrule.exercises.finding}, {@code
 * chainrule.exercises.instructor}, {@code chainrule.exercises.ipynb}, {@code
 * chainrule.grader.build}, {@code chainrule.grader.cluster}, {@code chainrule.grader.export},
 * {@code chainrule.grader.files}, {@code chainrule.grader.gradebook}, {@code
 * chainrule.grader.grading}, {@code chainrule.grader.homework}, {@code chainrule.grader.intake},
 * {@code chainrule.grader.lectures}, {@code chainrule.grader.report}, {@code
 * chainrule.grader.result}, {@code chainrule.grader.roster} and {@code chainrule.grader.setup}.
 */
@NullMarked
package chainrule.grader.cli;

import org.jspecify.annotations.NullMarked;
