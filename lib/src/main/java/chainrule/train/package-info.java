/**
 * Optimizers and the training loop.
 *
 * <p>May use: {@code chainrule.math}, {@code chainrule.nn}.
 */
@NullMarked
package chainrule.train;

import org.jspecify.annotations.NullMarked;
