/**
 * Homework as it is handed out: the instructor's notebooks without their solutions, and the
 * student's own copies.
 *
 * <p>May use {@code chainrule.exercises} and {@code chainrule.grader.build}.
 */
@NullMarked
package chainrule.grader.homework;

import org.jspecify.annotations.NullMarked;
