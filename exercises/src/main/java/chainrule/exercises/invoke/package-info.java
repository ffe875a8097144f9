/**
 * An answer is called, wherever it lives, and what it took and returned is copied and taken apart.
 *
 * <p>May use {@code chainrule.exercises}, {@code chainrule.exercises.finding} and {@code
 * chainrule.notebook.cell}.
 */
@NullMarked
package chainrule.exercises.invoke;

import org.jspecify.annotations.NullMarked;
