/**
 * Who is in a class, and what other programs call them.
 *
 * <p>May use {@code chainrule.exercises.ipynb}.
 */
@NullMarked
package chainrule.grader.roster;

import org.jspecify.annotations.NullMarked;
