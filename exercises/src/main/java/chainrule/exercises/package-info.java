/**
 * What every homework is made of: its contract with the questions, and the report on an answer:
 * check lines, verdicts, points, hints, the picture of a gradient.
 *
 * <p>May use {@code chainrule.exercises.finding} and {@code chainrule.notebook}.
 */
@NullMarked
package chainrule.exercises;

import org.jspecify.annotations.NullMarked;
