/**
 * Benchmarks against other tools, as ratios measured in one run.
 *
 * <p>Each side is a process of its own that waits for work, so that neither disturbs the other.
 * They measure the product and are no part of it: their sources are not in {@code src/main}, their
 * jar is on no class path but the one that {@code chainrule bench} starts. May use everything.
 */
@NullMarked
package chainrule.grader.bench;

import org.jspecify.annotations.NullMarked;
