/**
 * Finds what was handed in: notebooks, folders of notebooks, nbgrader's tree of submissions, the
 * downloads of Moodle, Canvas and Gradescope, and zips of any of these. Trusts nothing that a
 * student can choose: file names, links, archives, contents.
 *
 * <p>May use {@code exercises}, {@code exercises.ipynb}, {@code grader.files}, {@code
 * grader.result} and {@code grader.roster}.
 */
@NullMarked
package chainrule.grader.intake;

import org.jspecify.annotations.NullMarked;
