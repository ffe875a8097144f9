/**
 * The files that are written out of a gradebook: its CSV and pages, and what Canvas, Moodle,
 * Gradescope, nbgrader and readers of JUnit's XML take. What leaves the house holds no seed, no
 * number of a hidden check and nothing of the machine.
 *
 * <p>May use {@code chainrule.exercises}, {@code chainrule.exercises.instructor}, {@code
 * chainrule.grader.build}, {@code chainrule.grader.command}, {@code chainrule.grader.files}, {@code
 * chainrule.grader.gradebook}, {@code chainrule.grader.intake}, {@code chainrule.grader.report},
 * {@code chainrule.grader.result}, {@code chainrule.grader.roster}, {@code chainrule.grader.setup}
 * and {@code chainrule.grader.talk}.
 */
@NullMarked
package chainrule.grader.export;

import org.jspecify.annotations.NullMarked;
