/**
 * One case is asked of an answer; what it showed is compared with what a right one shows, and the
 * difference is found out.
 *
 * <p>May use {@code chainrule.check}, {@code chainrule.exercises}, {@code
 * chainrule.exercises.finding}, {@code chainrule.exercises.invoke} and {@code
 * chainrule.exercises.picture}.
 */
@NullMarked
package chainrule.exercises.cases;

import org.jspecify.annotations.NullMarked;
