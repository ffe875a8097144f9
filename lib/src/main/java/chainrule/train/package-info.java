/**
 * Optimizers and the training loop, and learning without derivatives.
 *
 * <p>An {@link chainrule.train.Optimizer} moves a network's parameters batch by batch, driven by a
 * {@link chainrule.train.Trainer}; a {@link chainrule.minimize.Minimizer} sees a whole function at
 * once. May use: {@code chainrule.math}, {@code chainrule.nn}, {@code chainrule.data}, {@code
 * chainrule.notebook} for its progress bar.
 */
@NullMarked
package chainrule.train;

import org.jspecify.annotations.NullMarked;
