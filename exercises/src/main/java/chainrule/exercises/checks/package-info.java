/**
 * How the checks of a question run on one answer: what a check sees of it, the plan of points, the
 * order, the report.
 *
 * <p>May use {@code check}, {@code exercises}, {@code exercises.cases}, {@code
 * exercises.diagnosis}, {@code exercises.finding}, {@code exercises.invoke} and {@code
 * exercises.permitted}.
 */
@NullMarked
package chainrule.exercises.checks;

import org.jspecify.annotations.NullMarked;
