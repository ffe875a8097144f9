/**
 * Networks that learn in the plane before one's eyes: what every unit makes of it, and a playground
 * that chooses everything in one expression.
 *
 * <p>May use {@code chainrule.math}, {@code chainrule.activation}, {@code chainrule.loss}, {@code
 * chainrule.nn}, {@code chainrule.data}, {@code chainrule.train}, {@code chainrule.plot}, {@code
 * chainrule.plot.ink}, {@code chainrule.plot.network} and {@code chainrule.notebook}.
 */
@NullMarked
package chainrule.playground;

import org.jspecify.annotations.NullMarked;
