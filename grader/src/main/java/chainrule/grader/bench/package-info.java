/**
 * Benchmarks against other tools, as ratios measured in one run.
 *
 * <p>Each side is a process of its own that waits for work, so that neither disturbs the other. May
 * use: the library, {@code chainrule.grader.setup}.
 */
@NullMarked
package chainrule.grader.bench;

import org.jspecify.annotations.NullMarked;
