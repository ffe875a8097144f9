/**
 * Puts a student's notebook together with the instructor's: which cells are compiled, which are
 * left out and why. No compiler runs here.
 *
 * <p>May use {@code chainrule.exercises}, {@code chainrule.exercises.finding}, {@code
 * chainrule.exercises.instructor}, {@code chainrule.exercises.ipynb}, {@code
 * chainrule.grader.result} and {@code chainrule.notebook.cell}.
 */
@NullMarked
package chainrule.grader.assemble;

import org.jspecify.annotations.NullMarked;
