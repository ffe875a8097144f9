/**
 * An answer is called, wherever it lives, and what it returns is taken apart.
 *
 * <p>May use {@code chainrule.exercises}.
 */
@NullMarked
package chainrule.exercises.invoke;

import org.jspecify.annotations.NullMarked;
