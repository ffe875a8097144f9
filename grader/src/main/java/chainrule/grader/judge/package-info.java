/**
 * The judge: reads a notebook, compiles it, has it run in sandboxes, and examines its answers.
 *
 * <p>No class of a student is ever loaded here. May use {@code chainrule.grader.wire}, {@code jail}
 * and {@code result}, names what is inside a sandbox ({@code sandbox}), and the checks in {@code
 * chainrule.exercises}.
 */
@NullMarked
package chainrule.grader.judge;

import org.jspecify.annotations.NullMarked;
