/**
 * Scalar computation graphs with reverse-mode gradients.
 *
 * <p>May use nothing of the kit.
 */
@NullMarked
package chainrule.graph;

import org.jspecify.annotations.NullMarked;
