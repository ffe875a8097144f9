/**
 * The student edition's own command line: the notebooks in JupyterLab, their public checks in the
 * terminal, the file to hand in. Nothing here grades, and nothing here may use what does.
 *
 * <p>May use {@code chainrule.exercises}, {@code chainrule.exercises.checks}, {@code
 * chainrule.exercises.ipynb}, {@code chainrule.grader.build}, {@code chainrule.grader.command} and
 * {@code chainrule.grader.setup}.
 */
@NullMarked
package chainrule.grader.student;

import org.jspecify.annotations.NullMarked;
