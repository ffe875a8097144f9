/**
 * What all calls share, the instructor's and the student's: how they speak and end, which kit they
 * belong to.
 *
 * <p>May use {@code chainrule.exercises}, {@code chainrule.exercises.ipynb} and {@code
 * chainrule.grader.build}.
 */
@NullMarked
package chainrule.grader.command;

import org.jspecify.annotations.NullMarked;
