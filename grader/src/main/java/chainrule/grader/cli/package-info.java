/**
 * The command line: one class per call, each turning its arguments into work done elsewhere.
 *
 * <p>May use every other package of the grader; nothing uses it.
 */
@NullMarked
package chainrule.grader.cli;

import org.jspecify.annotations.NullMarked;
