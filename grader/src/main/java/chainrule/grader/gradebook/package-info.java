/**
 * The marks of a class, kept in SQLite: every run is kept, nothing is overwritten.
 *
 * <p>May use {@code chainrule.exercises}, {@code chainrule.exercises.ipynb}, {@code
 * chainrule.grader.files} and {@code chainrule.grader.result}.
 */
@NullMarked
package chainrule.grader.gradebook;

import org.jspecify.annotations.NullMarked;
