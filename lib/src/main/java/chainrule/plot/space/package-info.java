/**
 * The geometry behind figures of spaces: half-planes of weights, the unit cube seen from one side.
 *
 * <p>Everything takes plain arrays. May use nothing of the kit.
 */
@NullMarked
package chainrule.plot.space;

import org.jspecify.annotations.NullMarked;
