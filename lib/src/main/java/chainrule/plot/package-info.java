/**
 * The course's pictures: curves, bars, points with their decision regions, networks, animations.
 *
 * <p>Start at {@link chainrule.plot.Plots}. Everything takes plain arrays and functions. May use
 * {@code chainrule.math}, {@code chainrule.notebook}, {@code chainrule.graph}, {@code
 * chainrule.check}, {@code chainrule.plot.ink}, {@code chainrule.plot.graph}, {@code
 * chainrule.plot.network} and {@code chainrule.plot.space}.
 */
@NullMarked
package chainrule.plot;

import org.jspecify.annotations.NullMarked;
