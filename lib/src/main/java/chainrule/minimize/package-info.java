/**
 * Finds the minimum of a function from its values and gradients: directions, line searches, and
 * what joins them.
 *
 * <p>A {@link chainrule.minimize.Minimizer} sees a whole function at once, for instance the loss of
 * a network on all examples. May use {@code chainrule.math}, {@code chainrule.nn} and {@code
 * chainrule.train}.
 */
@NullMarked
package chainrule.minimize;

import org.jspecify.annotations.NullMarked;
