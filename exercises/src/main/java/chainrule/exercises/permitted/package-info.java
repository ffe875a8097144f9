/**
 * What of the kit an answer may use: the homework's own types and those that its contract names.
 *
 * <p>May use {@code chainrule.exercises}.
 */
@NullMarked
package chainrule.exercises.permitted;

import org.jspecify.annotations.NullMarked;
