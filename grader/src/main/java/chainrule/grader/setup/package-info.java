/**
 * Makes and examines what notebooks need of a machine: the Python environment, the kernel,
 * JupyterLab.
 *
 * <p>May use {@code exercises.instructor}, {@code grader.build}, {@code grader.files}, {@code
 * grader.isolation} and {@code math}.
 */
@NullMarked
package chainrule.grader.setup;

import org.jspecify.annotations.NullMarked;
