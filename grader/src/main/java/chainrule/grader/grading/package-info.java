/**
 * Grades a class: what was handed in goes through an engine into the gradebook and the reports.
 *
 * <p>May use {@code chainrule.exercises}, {@code chainrule.exercises.checks}, {@code
 * chainrule.exercises.instructor}, {@code chainrule.exercises.ipynb}, {@code
 * chainrule.grader.command}, {@code chainrule.grader.execute}, {@code chainrule.grader.export},
 * {@code chainrule.grader.files}, {@code chainrule.grader.gradebook}, {@code
 * chainrule.grader.intake}, {@code chainrule.grader.isolation}, {@code chainrule.grader.judge},
 * {@code chainrule.grader.report}, {@code chainrule.grader.result} and {@code
 * chainrule.grader.supervisor}.
 */
@NullMarked
package chainrule.grader.grading;

import org.jspecify.annotations.NullMarked;
