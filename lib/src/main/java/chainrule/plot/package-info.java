/**
 * The course's pictures: curves, bars, points with their decision regions, networks, animations.
 *
 * <p>Start at {@link chainrule.plot.Plots}. Everything takes plain arrays and functions. May use
 * {@code chainrule.math}, {@code chainrule.notebook}, {@code chainrule.graph} and {@code
 * chainrule.check}.
 */
@NullMarked
package chainrule.plot;

import org.jspecify.annotations.NullMarked;
