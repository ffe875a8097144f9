/**
 * How a sandbox is closed in: what is inside, which walls the machine offers, and the test that
 * they hold.
 *
 * <p>May use {@code exercises}, {@code exercises.checks}, {@code exercises.permitted}, {@code
 * grader.files}, {@code grader.sandbox}, {@code grader.wire} and {@code math}.
 */
@NullMarked
package chainrule.grader.isolation;

import org.jspecify.annotations.NullMarked;
