/**
 * Layers and the networks made of them, forward and backward, and how their weights begin.
 *
 * <p>May use {@code chainrule.math}, {@code chainrule.activation}, {@code chainrule.loss} and
 * {@code chainrule.check}.
 */
@NullMarked
package chainrule.nn;

import org.jspecify.annotations.NullMarked;
