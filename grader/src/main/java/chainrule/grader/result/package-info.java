/**
 * What grading a submission comes to, as plain records: written by the judge, kept in the
 * gradebook, shown in reports.
 *
 * <p>May use {@code chainrule.exercises}, {@code chainrule.exercises.finding} and {@code
 * chainrule.exercises.ipynb}.
 */
@NullMarked
package chainrule.grader.result;

import org.jspecify.annotations.NullMarked;
