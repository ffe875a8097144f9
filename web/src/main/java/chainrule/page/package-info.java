/**
 * What is compiled for the page alone: its entry, and what stands in the place of others.
 *
 * <p>May use {@code chainrule.live}, {@code chainrule.live.step}, {@code chainrule.live.laboratory}
 * and {@code chainrule.page.substitute}.
 */
@NullMarked
package chainrule.page;

import org.jspecify.annotations.NullMarked;
