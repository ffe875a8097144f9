/**
 * What people get to see of a graded class: the table in the terminal, the feedback page, and the
 * files beside it.
 *
 * <p>May use {@code chainrule.grader.result} and {@code chainrule.exercises}, and names the rungs
 * of {@code jail}. Whatever a student chose, a name or a message, is written so that it cannot act
 * as markup or as a terminal's control code.
 */
@NullMarked
package chainrule.grader.report;

import org.jspecify.annotations.NullMarked;
