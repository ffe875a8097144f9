/**
 * Mistakes planted in a network's gradient, for the lecture on finding them.
 *
 * <p>May use {@code chainrule.activation}, {@code chainrule.math} and {@code chainrule.nn}.
 */
@NullMarked
package chainrule.nn.planted;

import org.jspecify.annotations.NullMarked;
