/**
 * Temporary folders that outlive no run: what a killed run left behind is removed by the next one.
 *
 * <p>May use nothing else of the grader; every other package may use it.
 */
@NullMarked
package chainrule.grader.scratch;

import org.jspecify.annotations.NullMarked;
