/**
 * What only the instructor's side has: the instructor's notebook, the references and known mistakes
 * compiled from it, the bank of what they answer, and the folder that all of a homework is in. Not
 * in the student's jar.
 *
 * <p>May use {@code check}, {@code exercises}, {@code exercises.cases}, {@code exercises.checks},
 * {@code exercises.diagnosis}, {@code exercises.invoke}, {@code exercises.ipynb} and {@code
 * notebook.cell}.
 */
@NullMarked
package chainrule.exercises.instructor;

import org.jspecify.annotations.NullMarked;
