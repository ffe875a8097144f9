/**
 * Opens in a real browser what readers open: JupyterLab, lectures as slides, pictures that move or
 * can be touched.
 */
@NullMarked
package chainrule.grader.browser;

import org.jspecify.annotations.NullMarked;
