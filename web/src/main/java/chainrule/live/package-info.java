/**
 * Pictures that the reader can touch: {@link chainrule.live.Live} makes them in a notebook, and
 * their models, in the notebook and on the page, compute what they show.
 *
 * <p>A model names nothing that a page does not have; the compiler of {@code chainrule.page} says
 * so. What draws a picture is beside it in JavaScript.
 *
 * <p>May use {@code chainrule.activation}, {@code chainrule.check}, {@code chainrule.data}, {@code
 * chainrule.graph}, {@code chainrule.linear}, {@code chainrule.live.laboratory}, {@code
 * chainrule.live.step}, {@code chainrule.loss}, {@code chainrule.math}, {@code chainrule.minimize},
 * {@code chainrule.nn}, {@code chainrule.notebook}, {@code chainrule.playground}, {@code
 * chainrule.plot} and {@code chainrule.train}.
 */
@NullMarked
package chainrule.live;

import org.jspecify.annotations.NullMarked;
