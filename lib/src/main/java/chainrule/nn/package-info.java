/**
 * Activations, losses, regularizers, layers and networks, forward and backward.
 *
 * <p>May use: {@code chainrule.math}.
 */
@NullMarked
package chainrule.nn;

import org.jspecify.annotations.NullMarked;
