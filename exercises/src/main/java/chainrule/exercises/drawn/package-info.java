/**
 * Random numbers that the cases of homeworks are drawn from, and the entries of matrices.
 *
 * <p>May use nothing of the kit.
 */
@NullMarked
package chainrule.exercises.drawn;

import org.jspecify.annotations.NullMarked;
