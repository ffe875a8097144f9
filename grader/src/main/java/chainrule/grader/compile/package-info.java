/**
 * Compiles an assembled notebook cell by cell, as a kernel does, into classes and the order in
 * which to run them. No student code runs and no student class is loaded.
 *
 * <p>May use {@code chainrule.exercises}, {@code chainrule.exercises.finding}, {@code
 * chainrule.exercises.permitted}, {@code chainrule.grader.assemble}, {@code
 * chainrule.grader.isolation}, {@code chainrule.grader.result}, {@code chainrule.grader.sandbox},
 * {@code chainrule.grader.wire} and {@code chainrule.notebook.cell}.
 */
@NullMarked
package chainrule.grader.compile;

import org.jspecify.annotations.NullMarked;
