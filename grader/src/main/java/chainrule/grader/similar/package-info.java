/**
 * Answers of a class that are alike: the answer cells as Java files, JPlag over them in a process
 * of its own, its pairs in order. JPlag is under the GPL and no part of the kit; it is fetched by
 * whoever asks.
 *
 * <p>May use {@code chainrule.exercises}, {@code chainrule.exercises.instructor}, {@code
 * chainrule.exercises.ipynb}, {@code chainrule.grader.assemble}, {@code chainrule.grader.build},
 * {@code chainrule.grader.export}, {@code chainrule.grader.files}, {@code chainrule.grader.intake},
 * {@code chainrule.grader.result} and {@code chainrule.notebook.cell}.
 */
@NullMarked
package chainrule.grader.similar;

import org.jspecify.annotations.NullMarked;
