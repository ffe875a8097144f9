/**
 * Runs a compiled notebook in sandboxes, calls its answers, and watches time and memory.
 *
 * <p>May use {@code assemble}, {@code compile}, {@code isolation}, {@code wire} and what is inside
 * a sandbox.
 */
@NullMarked
package chainrule.grader.execute;

import org.jspecify.annotations.NullMarked;
