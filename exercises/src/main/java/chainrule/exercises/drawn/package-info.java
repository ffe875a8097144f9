/**
 * Random numbers that the cases of homeworks are drawn from.
 *
 * <p>May use nothing of the kit.
 */
@NullMarked
package chainrule.exercises.drawn;

import org.jspecify.annotations.NullMarked;
