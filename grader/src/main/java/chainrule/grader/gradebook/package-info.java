/**
 * The marks of a class, kept in SQLite: every run is kept, nothing is overwritten.
 *
 * <p>May use {@code exercises}, {@code exercises.ipynb}, {@code grader.files} and {@code
 * grader.result}.
 */
@NullMarked
package chainrule.grader.gradebook;

import org.jspecify.annotations.NullMarked;
