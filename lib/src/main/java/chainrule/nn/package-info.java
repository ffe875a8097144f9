/**
 * Activations, losses, regularizers, layers and networks, forward and backward.
 *
 * <p>May use: {@code chainrule.math}, {@code chainrule.check}.
 */
@NullMarked
package chainrule.nn;

import org.jspecify.annotations.NullMarked;
