/**
 * Runs Maven: builds the kit when a source is newer, says how to start it, and reads a run of its
 * tests. The classes that {@link chainrule.grader.build.Build} reaches use the JDK alone, because
 * the {@code chainrule} script compiles and runs them before Maven has fetched anything.
 *
 * <p>May use nothing of the kit.
 */
@NullMarked
package chainrule.grader.build;

import org.jspecify.annotations.NullMarked;
