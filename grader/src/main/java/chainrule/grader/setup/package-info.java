/**
 * Makes and examines what notebooks need of a machine: the Python environment, the kernel,
 * JupyterLab.
 *
 * <p>May use {@code chainrule.exercises.instructor}, {@code chainrule.grader.build}, {@code
 * chainrule.grader.files}, {@code chainrule.grader.isolation} and {@code chainrule.numeric}.
 */
@NullMarked
package chainrule.grader.setup;

import org.jspecify.annotations.NullMarked;
