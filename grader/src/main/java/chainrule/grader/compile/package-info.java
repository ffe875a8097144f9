/**
 * Compiles an assembled notebook cell by cell, as a kernel does, into classes and the order in
 * which to run them. No student code runs and no student class is loaded.
 *
 * <p>May use {@code exercises}, {@code exercises.finding}, {@code exercises.permitted}, {@code
 * grader.assemble}, {@code grader.isolation}, {@code grader.result}, {@code grader.sandbox}, {@code
 * grader.wire} and {@code notebook.cell}.
 */
@NullMarked
package chainrule.grader.compile;

import org.jspecify.annotations.NullMarked;
