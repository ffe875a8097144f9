/**
 * Random numbers that the cases of homeworks are drawn from, and how far matrices are apart.
 *
 * <p>May use {@code chainrule.math}.
 */
@NullMarked
package chainrule.exercises.drawn;

import org.jspecify.annotations.NullMarked;
