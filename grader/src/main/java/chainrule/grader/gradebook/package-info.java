/**
 * The marks of a class, kept in SQLite: every run is kept, nothing is overwritten.
 *
 * <p>May use {@code chainrule.grader.result}, {@code roster} and {@code chainrule.exercises}, and
 * of {@code report} how a mark is put into words and a file kept private.
 */
@NullMarked
package chainrule.grader.gradebook;

import org.jspecify.annotations.NullMarked;
