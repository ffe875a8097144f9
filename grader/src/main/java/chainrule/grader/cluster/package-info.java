/**
 * Grades a class on many machines that share a folder: slices of it are tasks of a Slurm job, each
 * graded as on one machine; a controller watches them and collects their results.
 *
 * <p>May use {@code chainrule.exercises}, {@code chainrule.exercises.instructor}, {@code
 * chainrule.exercises.ipynb}, {@code chainrule.grader.assemble}, {@code chainrule.grader.build},
 * {@code chainrule.grader.files}, {@code chainrule.grader.grading}, {@code
 * chainrule.grader.isolation}, {@code chainrule.grader.judge}, {@code chainrule.grader.result} and
 * {@code chainrule.grader.supervisor}.
 */
@NullMarked
package chainrule.grader.cluster;

import org.jspecify.annotations.NullMarked;
