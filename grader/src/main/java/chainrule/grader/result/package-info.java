/**
 * What grading a submission comes to, as plain records: written by the judge, kept in the
 * gradebook, shown in reports.
 *
 * <p>May use {@code exercises} and {@code exercises.ipynb}.
 */
@NullMarked
package chainrule.grader.result;

import org.jspecify.annotations.NullMarked;
