/**
 * What the picture of a network is made of: its sizes, its lines, its nudges and its words.
 *
 * <p>Everything takes plain arrays. May use {@code chainrule.plot.ink}.
 */
@NullMarked
package chainrule.plot.network;

import org.jspecify.annotations.NullMarked;
