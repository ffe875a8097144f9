/**
 * Grades a class: what was handed in goes through an engine into the gradebook and the reports.
 *
 * <p>May use every package of the grader but the command line.
 */
@NullMarked
package chainrule.grader.grading;

import org.jspecify.annotations.NullMarked;
