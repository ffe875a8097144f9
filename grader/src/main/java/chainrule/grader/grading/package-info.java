/**
 * Grades a class: what was handed in goes through an engine into the gradebook and the reports.
 *
 * <p>May use {@code exercises}, {@code exercises.checks}, {@code exercises.instructor}, {@code
 * grader.execute}, {@code grader.export}, {@code grader.files}, {@code grader.gradebook}, {@code
 * grader.intake}, {@code grader.isolation}, {@code grader.judge}, {@code grader.report}, {@code
 * grader.result} and {@code grader.supervisor}.
 */
@NullMarked
package chainrule.grader.grading;

import org.jspecify.annotations.NullMarked;
