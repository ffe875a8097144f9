/**
 * Experiments of 1986, sweep by sweep: {@link chainrule.live.laboratory.LaboratoryModel} trains a
 * small network as the lecture on them does, and says what became of it.
 *
 * <p>Runs on a page, too.
 *
 * <p>May use {@code chainrule.math}, {@code chainrule.activation}, {@code chainrule.data}, {@code
 * chainrule.loss}, {@code chainrule.nn} and {@code chainrule.train}.
 */
@NullMarked
package chainrule.live.laboratory;

import org.jspecify.annotations.NullMarked;
