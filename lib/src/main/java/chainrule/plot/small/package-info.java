/**
 * Small pictures for reports: SVG written as text, which takes ink and paper from the page around
 * it, reads without colour, and needs neither fonts nor images.
 *
 * <p>May use {@code chainrule.notebook} and {@code chainrule.plot}.
 */
@NullMarked
package chainrule.plot.small;

import org.jspecify.annotations.NullMarked;
