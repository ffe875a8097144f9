/**
 * One case is asked of an answer; what it showed is compared with what a right one shows, and the
 * difference is found out.
 *
 * <p>May use {@code check}, {@code exercises}, {@code exercises.finding} and {@code
 * exercises.invoke}.
 */
@NullMarked
package chainrule.exercises.cases;

import org.jspecify.annotations.NullMarked;
