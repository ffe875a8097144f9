/**
 * What only the instructor's side has: the instructor's notebook, the references and known mistakes
 * compiled from it, the bank of what they answer, and the folder that all of a homework is in. Not
 * in the student's jar.
 *
 * <p>May use {@code chainrule.check}, {@code chainrule.exercises}, {@code
 * chainrule.exercises.cases}, {@code chainrule.exercises.checks}, {@code
 * chainrule.exercises.diagnosis}, {@code chainrule.exercises.invoke}, {@code
 * chainrule.exercises.ipynb} and {@code chainrule.notebook.cell}.
 */
@NullMarked
package chainrule.exercises.instructor;

import org.jspecify.annotations.NullMarked;
