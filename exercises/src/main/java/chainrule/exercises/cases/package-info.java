/**
 * One case is run on an answer, and what it showed is compared with what a right one shows.
 *
 * <p>May use {@code chainrule.exercises} and {@code invoke}.
 */
@NullMarked
package chainrule.exercises.cases;

import org.jspecify.annotations.NullMarked;
