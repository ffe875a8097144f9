/**
 * Notebook files in nbgrader's cell format: read, written, and turned into the student's notebook.
 *
 * <p>May use nothing of the kit.
 */
@NullMarked
package chainrule.exercises.ipynb;

import org.jspecify.annotations.NullMarked;
