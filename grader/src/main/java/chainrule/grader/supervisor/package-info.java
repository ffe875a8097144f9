/**
 * Keeps judge processes at work on a queue of submissions, and survives whatever happens to them.
 *
 * <p>May use {@code exercises.finding}, {@code exercises.instructor}, {@code grader.assemble},
 * {@code grader.execute}, {@code grader.files}, {@code grader.isolation}, {@code grader.judge} and
 * {@code grader.result}.
 */
@NullMarked
package chainrule.grader.supervisor;

import org.jspecify.annotations.NullMarked;
