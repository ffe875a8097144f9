/**
 * Single units: the perceptron, Widrow and Hoff's ADALINE, the delta rule, logistic regression.
 *
 * <p>Weights are {@code [b, w1, …, wd]} everywhere: entry 0 meets an input that is always 1. May
 * use: {@code chainrule.math}, {@code chainrule.nn}.
 */
@NullMarked
package chainrule.linear;

import org.jspecify.annotations.NullMarked;
