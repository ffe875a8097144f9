/**
 * The pictures in a report, as the numbers that they show: kept as such in results, drawn and put
 * into words when somebody looks.
 *
 * <p>May use {@code chainrule.check}, {@code chainrule.exercises.finding}, {@code chainrule.plot}
 * and {@code chainrule.plot.small}.
 */
@NullMarked
package chainrule.exercises.picture;

import org.jspecify.annotations.NullMarked;
