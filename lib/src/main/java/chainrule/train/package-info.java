/**
 * Optimizers and the training loop, and learning without derivatives.
 *
 * <p>An {@link chainrule.train.Optimizer} moves a network's parameters batch by batch, driven by a
 * {@link chainrule.train.Trainer}. May use {@code chainrule.math}, {@code chainrule.loss}, {@code
 * chainrule.nn}, {@code chainrule.data}, and {@code chainrule.notebook} for its progress bar.
 */
@NullMarked
package chainrule.train;

import org.jspecify.annotations.NullMarked;
