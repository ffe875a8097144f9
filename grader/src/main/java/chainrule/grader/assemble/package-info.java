/**
 * Puts a student's notebook together with the instructor's: which cells are compiled, which are
 * left out and why. No compiler runs here.
 *
 * <p>May use {@code exercises}, {@code exercises.finding}, {@code exercises.instructor}, {@code
 * exercises.ipynb}, {@code grader.result} and {@code notebook.cell}.
 */
@NullMarked
package chainrule.grader.assemble;

import org.jspecify.annotations.NullMarked;
