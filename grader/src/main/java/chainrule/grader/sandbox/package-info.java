/**
 * The process that runs a student's code, as seen from inside: it does what the judge asks and says
 * what came of it. Nothing here decides anything.
 *
 * <p>May use {@code chainrule.exercises} and {@code chainrule.grader.wire}.
 */
@NullMarked
package chainrule.grader.sandbox;

import org.jspecify.annotations.NullMarked;
