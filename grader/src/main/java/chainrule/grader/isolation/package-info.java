/**
 * How a sandbox is closed in: what is inside, which walls the machine offers, and the test that
 * they hold.
 *
 * <p>May use {@code chainrule.grader.sandbox} and {@code wire} (what runs inside) and the
 * contracts; the judge and the supervisor use it.
 */
@NullMarked
package chainrule.grader.isolation;

import org.jspecify.annotations.NullMarked;
