/**
 * The files that are written out of a gradebook: its CSV and pages, and what Canvas, Moodle,
 * Gradescope and readers of JUnit's XML take. What leaves the house holds no seed, no number of a
 * hidden check and nothing of the machine.
 *
 * <p>May use {@code exercises}, {@code exercises.instructor}, {@code grader.files}, {@code
 * grader.gradebook}, {@code grader.intake}, {@code grader.report}, {@code grader.result} and {@code
 * grader.roster}.
 */
@NullMarked
package chainrule.grader.export;

import org.jspecify.annotations.NullMarked;
