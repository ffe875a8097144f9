/**
 * Finds the minimum of a function from its values and gradients: directions, line searches, and
 * what joins them.
 *
 * <p>May use {@code math}, {@code nn} and {@code train}.
 */
@NullMarked
package chainrule.minimize;

import org.jspecify.annotations.NullMarked;
