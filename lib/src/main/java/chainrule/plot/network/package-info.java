/**
 * What the picture of a network is made of: its sizes, numbers, lines, labels and nudges, and its
 * painter.
 *
 * <p>Everything takes plain arrays. May use {@code chainrule.plot.ink}.
 */
@NullMarked
package chainrule.plot.network;

import org.jspecify.annotations.NullMarked;
