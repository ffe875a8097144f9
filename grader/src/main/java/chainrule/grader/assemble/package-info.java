/**
 * Puts a student's notebook together with the instructor's: which cells are compiled, which are
 * left out and why. No compiler runs here.
 *
 * <p>May use {@code chainrule.exercises}.
 */
@NullMarked
package chainrule.grader.assemble;

import org.jspecify.annotations.NullMarked;
