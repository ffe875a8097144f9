/**
 * The arithmetic on whole arrays, behind {@link chainrule.numeric.NumericKernel}: matrix products,
 * exponentials, and work shared among threads.
 *
 * <p>Two implementations: BLAS with threads, and plain loops; {@link
 * chainrule.numeric.SelectedKernel} says which is used. May use nothing of the kit.
 */
@NullMarked
package chainrule.numeric;

import org.jspecify.annotations.NullMarked;
