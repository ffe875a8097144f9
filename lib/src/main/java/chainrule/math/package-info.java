/**
 * Matrices of doubles, vectors, and random orders.
 *
 * <p>Examples are rows throughout. May use {@code chainrule.numeric}.
 */
@NullMarked
package chainrule.math;

import org.jspecify.annotations.NullMarked;
