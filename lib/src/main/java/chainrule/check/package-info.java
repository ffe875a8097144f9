/**
 * Numerical gradients that know their own error, and the comparison with a gradient worked out.
 *
 * <p>May use: {@code chainrule.math}.
 */
@NullMarked
package chainrule.check;

import org.jspecify.annotations.NullMarked;
