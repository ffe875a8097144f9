/**
 * Benchmarks against other tools, as ratios measured in one run. Each side is a process of its own
 * that waits for work, so that neither disturbs the other.
 *
 * <p>May use {@code activation}, {@code data}, {@code exercises.instructor}, {@code grader.build},
 * {@code grader.setup}, {@code loss}, {@code math}, {@code nn} and {@code train}.
 */
@NullMarked
package chainrule.grader.bench;

import org.jspecify.annotations.NullMarked;
