/**
 * Pictures that the reader can touch: {@link chainrule.live.Live} makes them in a notebook, and
 * their models, in the notebook and on the page, compute what they show.
 *
 * <p>A model names nothing that a page does not have; the compiler of {@code chainrule.page} says
 * so. What draws a picture is beside it in JavaScript.
 *
 * <p>May use {@code chainrule.math}, {@code chainrule.linear}, {@code chainrule.loss}, {@code
 * chainrule.nn}, {@code chainrule.plot}, {@code chainrule.notebook}, {@code chainrule.live.step}
 * and {@code chainrule.live.laboratory}.
 */
@NullMarked
package chainrule.live;

import org.jspecify.annotations.NullMarked;
