/**
 * Homework as files that people get: the student edition without solutions, and the student's own
 * copies.
 *
 * <p>May use {@code exercises.instructor}, {@code exercises.ipynb} and {@code grader.build}.
 */
@NullMarked
package chainrule.grader.homework;

import org.jspecify.annotations.NullMarked;
