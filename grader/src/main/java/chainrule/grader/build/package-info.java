/**
 * Runs Maven: builds the kit, says how to start it, and reads a run of its tests.
 *
 * <p>The classes that {@link chainrule.grader.build.Build} reaches use the JDK alone, because the
 * {@code chainrule} script compiles and runs them before Maven has fetched anything.
 */
@NullMarked
package chainrule.grader.build;

import org.jspecify.annotations.NullMarked;
