/**
 * Makes what a fresh machine lacks: the build, the Python environment, the kernel folder.
 *
 * <p>The classes that {@link chainrule.grader.build.Build} reaches use the JDK alone, because the
 * {@code chainrule} script compiles and runs them before Maven has fetched anything.
 */
@NullMarked
package chainrule.grader.setup;

import org.jspecify.annotations.NullMarked;
