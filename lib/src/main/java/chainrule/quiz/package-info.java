/**
 * The questions that a lecture asks before it shows: predict, then run.
 *
 * <p>May use {@code chainrule.data}, for the course's folder, and {@code chainrule.notebook}.
 */
@NullMarked
package chainrule.quiz;

import org.jspecify.annotations.NullMarked;
