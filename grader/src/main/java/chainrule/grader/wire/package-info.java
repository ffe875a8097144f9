/**
 * What judge and sandbox say to each other: a small typed binary format in which everything is
 * limited, nothing names a class, and every message names the one it answers.
 *
 * <p>Runs on both sides. Uses the JDK and {@code chainrule.exercises} only, since it is in the
 * sandbox's class path.
 */
@NullMarked
package chainrule.grader.wire;

import org.jspecify.annotations.NullMarked;
