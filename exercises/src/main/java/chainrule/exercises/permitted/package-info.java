/**
 * What of the kit an answer may use.
 *
 * <p>May use {@code chainrule.exercises}.
 */
@NullMarked
package chainrule.exercises.permitted;

import org.jspecify.annotations.NullMarked;
