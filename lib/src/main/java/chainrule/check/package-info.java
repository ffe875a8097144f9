/**
 * Numerical gradients that know their own error, and the comparison with a gradient worked out.
 *
 * <p>May use nothing of the kit.
 */
@NullMarked
package chainrule.check;

import org.jspecify.annotations.NullMarked;
