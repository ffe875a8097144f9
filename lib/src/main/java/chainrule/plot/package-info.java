/**
 * The course's pictures: curves, bars, points with their decision regions, networks, animations.
 *
 * <p>Start at {@link chainrule.plot.Plots}. Everything takes plain arrays and functions. This
 * package uses {@code notebook}, {@code graph} and {@code check}, and no other package of the
 * library.
 */
@NullMarked
package chainrule.plot;

import org.jspecify.annotations.NullMarked;
