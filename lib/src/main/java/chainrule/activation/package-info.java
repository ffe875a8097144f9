/**
 * What a unit makes of its pre-activation, with its slope; and the softmax.
 *
 * <p>May use {@code chainrule.math} and {@code chainrule.numeric}.
 */
@NullMarked
package chainrule.activation;

import org.jspecify.annotations.NullMarked;
