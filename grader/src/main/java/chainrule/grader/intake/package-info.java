/**
 * Finds what was handed in: notebooks, folders of notebooks, nbgrader's tree of submissions, the
 * downloads of Moodle, Canvas and Gradescope, and zips of any of these. Trusts nothing that a
 * student can choose: file names, links, archives, contents.
 *
 * <p>May use {@code chainrule.exercises}, {@code chainrule.exercises.ipynb}, {@code
 * chainrule.grader.files}, {@code chainrule.grader.result} and {@code chainrule.grader.roster}.
 */
@NullMarked
package chainrule.grader.intake;

import org.jspecify.annotations.NullMarked;
