/**
 * Keeps judges at work on a queue of submissions, and survives whatever happens to them.
 *
 * <p>May use {@code chainrule.grader.isolation}, {@code judge} and {@code result}; the command line
 * uses it.
 */
@NullMarked
package chainrule.grader.supervisor;

import org.jspecify.annotations.NullMarked;
