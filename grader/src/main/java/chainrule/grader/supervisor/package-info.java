/**
 * Keeps judge processes at work on a queue of submissions, and survives whatever happens to them.
 *
 * <p>May use {@code chainrule.exercises}, {@code chainrule.exercises.finding}, {@code
 * chainrule.exercises.instructor}, {@code chainrule.grader.assemble}, {@code
 * chainrule.grader.build}, {@code chainrule.grader.execute}, {@code chainrule.grader.files}, {@code
 * chainrule.grader.isolation}, {@code chainrule.grader.judge} and {@code chainrule.grader.result}.
 */
@NullMarked
package chainrule.grader.supervisor;

import org.jspecify.annotations.NullMarked;
