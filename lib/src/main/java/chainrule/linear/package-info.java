/**
 * Single units, the perceptron, Widrow and Hoff's ADALINE, the delta rule, logistic regression; and
 * one layer of them, softmax regression and the multiclass hinge classifier.
 *
 * <p>Weights of a single unit are {@code [b, w1, …, wd]}: entry 0 meets an input that is always 1.
 * May use {@code chainrule.math}, {@code chainrule.activation}, {@code chainrule.loss}, {@code
 * chainrule.nn}, {@code chainrule.train}, {@code chainrule.minimize} and {@code chainrule.data}.
 */
@NullMarked
package chainrule.linear;

import org.jspecify.annotations.NullMarked;
