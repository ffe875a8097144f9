/**
 * Matrices of doubles, the BLAS behind them, and seeded randomness.
 *
 * <p>Examples are rows throughout. May use: nothing else of the kit.
 */
@NullMarked
package chainrule.math;

import org.jspecify.annotations.NullMarked;
