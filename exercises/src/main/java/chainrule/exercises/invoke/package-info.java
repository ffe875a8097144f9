/**
 * An answer is called, wherever it lives, and what it took and returned is copied, taken apart and
 * put into words.
 *
 * <p>May use {@code exercises} and {@code notebook.cell}.
 */
@NullMarked
package chainrule.exercises.invoke;

import org.jspecify.annotations.NullMarked;
