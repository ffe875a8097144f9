/**
 * How the picture of a computation graph is laid out, what of it is known at a step, and its
 * painters.
 *
 * <p>May use {@code chainrule.graph} and {@code chainrule.plot.ink}.
 */
@NullMarked
package chainrule.plot.graph;

import org.jspecify.annotations.NullMarked;
