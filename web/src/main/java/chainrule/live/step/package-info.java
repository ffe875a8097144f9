/**
 * One step of learning, worked out number by number: {@link chainrule.live.step.StepModel} and what
 * it says of each number.
 *
 * <p>The numbers are those of {@code chainrule.nn} and {@code chainrule.train}; here they get
 * names, places and sentences. Runs on a page, too.
 *
 * <p>May use {@code chainrule.math}, {@code chainrule.activation}, {@code chainrule.loss}, {@code
 * chainrule.nn} and {@code chainrule.train}.
 */
@NullMarked
package chainrule.live.step;

import org.jspecify.annotations.NullMarked;
