/**
 * Finds what was handed in: notebooks, folders of notebooks, nbgrader's tree of submissions, the
 * downloads of Moodle, Canvas and Gradescope, and zips of any of these.
 *
 * <p>May use {@code chainrule.exercises}, {@code chainrule.grader.files}, {@code roster} and {@code
 * result}. Trusts nothing that a student can choose: file names, links, archives, contents.
 */
@NullMarked
package chainrule.grader.intake;

import org.jspecify.annotations.NullMarked;
