/**
 * Homework as files that people get: the student edition without solutions, and the student's own
 * copies.
 *
 * <p>May use {@code chainrule.exercises}, {@code chainrule.exercises.instructor}, {@code
 * chainrule.exercises.ipynb} and {@code chainrule.grader.build}.
 */
@NullMarked
package chainrule.grader.homework;

import org.jspecify.annotations.NullMarked;
