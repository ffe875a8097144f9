/**
 * What figures are drawn with: colours, letters, arrows, axes, words.
 *
 * <p>May use nothing of the kit.
 */
@NullMarked
package chainrule.plot.ink;

import org.jspecify.annotations.NullMarked;
