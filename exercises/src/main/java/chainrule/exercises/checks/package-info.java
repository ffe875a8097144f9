/**
 * How the checks of a question run on one answer: what a check sees of it, the plan of points, the
 * order, the report.
 *
 * <p>May use {@code chainrule.check}, {@code chainrule.exercises}, {@code
 * chainrule.exercises.cases}, {@code chainrule.exercises.diagnosis}, {@code
 * chainrule.exercises.finding}, {@code chainrule.exercises.invoke}, {@code
 * chainrule.exercises.permitted}, {@code chainrule.exercises.picture} and {@code chainrule.plot}.
 */
@NullMarked
package chainrule.exercises.checks;

import org.jspecify.annotations.NullMarked;
