/**
 * How far the outputs of a network are from their targets, with the gradient; and what is added to
 * keep weights small.
 *
 * <p>May use {@code chainrule.math} and {@code chainrule.activation}.
 */
@NullMarked
package chainrule.loss;

import org.jspecify.annotations.NullMarked;
