/**
 * What figures are drawn with: colours, letters, arrows, axes.
 *
 * <p>May use nothing of the kit.
 */
@NullMarked
package chainrule.plot.ink;

import org.jspecify.annotations.NullMarked;
