/**
 * Small pictures for reports: SVG written as text, which takes ink and paper from the page around
 * it, reads without colour, and needs neither fonts nor images.
 *
 * <p>May use {@code chainrule.notebook}, {@code chainrule.plot} and {@code chainrule.plot.ink}.
 */
@NullMarked
package chainrule.plot.small;

import org.jspecify.annotations.NullMarked;
