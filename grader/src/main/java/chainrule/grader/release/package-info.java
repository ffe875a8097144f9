/**
 * Hands homework out: the instructor's notebooks without their solutions.
 *
 * <p>May use {@code chainrule.exercises} and {@code chainrule.grader.setup}.
 */
@NullMarked
package chainrule.grader.release;

import org.jspecify.annotations.NullMarked;
