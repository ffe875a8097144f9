/**
 * Marks and checks in words and pages, for student and instructor: the table in the terminal, the
 * feedback page, the class page. Whatever a student chose is written so that it cannot act as
 * markup or as a control code.
 *
 * <p>May use {@code chainrule.exercises}, {@code chainrule.exercises.finding}, {@code
 * chainrule.exercises.picture}, {@code chainrule.grader.command}, {@code
 * chainrule.grader.isolation}, {@code chainrule.grader.result} and {@code chainrule.plot.small}.
 */
@NullMarked
package chainrule.grader.report;

import org.jspecify.annotations.NullMarked;
