/**
 * An answer is called, wherever it lives, and what it took and returned is copied and taken apart.
 *
 * <p>May use {@code exercises}, {@code exercises.finding} and {@code notebook.cell}.
 */
@NullMarked
package chainrule.exercises.invoke;

import org.jspecify.annotations.NullMarked;
