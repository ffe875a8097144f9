/**
 * Which known mistake was made, if that is certain.
 *
 * <p>May use {@code chainrule.exercises}, {@code invoke} and {@code cases}.
 */
@NullMarked
package chainrule.exercises.diagnosis;

import org.jspecify.annotations.NullMarked;
