/**
 * What judge and sandbox say to each other: a small typed binary format in which everything is
 * limited, nothing names a class, and every message names the one it answers. Runs on both sides.
 *
 * <p>May use {@code chainrule.exercises}.
 */
@NullMarked
package chainrule.grader.wire;

import org.jspecify.annotations.NullMarked;
