/**
 * What every homework is made of: its contract with the questions, and the report on an answer:
 * check lines, verdicts, points, hints, pictures.
 *
 * <p>May use {@code chainrule.exercises.finding}, {@code chainrule.exercises.picture}, {@code
 * chainrule.notebook} and {@code chainrule.plot.small}.
 */
@NullMarked
package chainrule.exercises;

import org.jspecify.annotations.NullMarked;
