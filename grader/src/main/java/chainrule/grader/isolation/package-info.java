/**
 * How a sandbox is closed in: what is inside, which walls the machine offers, and the test that
 * they hold.
 *
 * <p>May use {@code chainrule.exercises}, {@code chainrule.exercises.checks}, {@code
 * chainrule.exercises.permitted}, {@code chainrule.grader.build}, {@code chainrule.grader.files},
 * {@code chainrule.grader.sandbox}, {@code chainrule.grader.wire} and {@code chainrule.math}.
 */
@NullMarked
package chainrule.grader.isolation;

import org.jspecify.annotations.NullMarked;
