/**
 * Grades one submission: from a notebook file to a result, question by question, with public and
 * hidden checks. No class of a student is ever loaded here.
 *
 * <p>May use {@code chainrule.exercises}, {@code chainrule.exercises.cases}, {@code
 * chainrule.exercises.checks}, {@code chainrule.exercises.finding}, {@code
 * chainrule.exercises.instructor}, {@code chainrule.exercises.invoke}, {@code
 * chainrule.exercises.ipynb}, {@code chainrule.grader.assemble}, {@code chainrule.grader.compile},
 * {@code chainrule.grader.execute}, {@code chainrule.grader.isolation} and {@code
 * chainrule.grader.result}.
 */
@NullMarked
package chainrule.grader.judge;

import org.jspecify.annotations.NullMarked;
