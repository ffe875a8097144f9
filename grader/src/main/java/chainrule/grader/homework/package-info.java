/**
 * Homework as files that people get: the student edition without solutions, the student's own
 * copies, and a course for nbgrader.
 *
 * <p>May use {@code chainrule.exercises}, {@code chainrule.exercises.instructor}, {@code
 * chainrule.exercises.ipynb}, {@code chainrule.grader.build}, {@code chainrule.grader.command} and
 * {@code chainrule.grader.files}.
 */
@NullMarked
package chainrule.grader.homework;

import org.jspecify.annotations.NullMarked;
