/**
 * Grades one submission: from a notebook file to a result, question by question, with public and
 * hidden checks. No class of a student is ever loaded here.
 *
 * <p>May use {@code exercises}, {@code exercises.cases}, {@code exercises.checks}, {@code
 * exercises.finding}, {@code exercises.instructor}, {@code exercises.invoke}, {@code
 * exercises.ipynb}, {@code grader.assemble}, {@code grader.compile}, {@code grader.execute}, {@code
 * grader.isolation} and {@code grader.result}.
 */
@NullMarked
package chainrule.grader.judge;

import org.jspecify.annotations.NullMarked;
