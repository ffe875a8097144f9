/**
 * The sheet for a talk of five minutes with a student, made of what that student handed in: three
 * questions about their own code and what it gave, each with what a good answer says. For the
 * instructor alone.
 *
 * <p>Nothing of a student's code is run here; what is said of a changed line holds by the rules of
 * Java whatever the rest of the code does. May use {@code chainrule.exercises}, {@code
 * chainrule.exercises.finding}, {@code chainrule.exercises.instructor}, {@code
 * chainrule.grader.command}, {@code chainrule.grader.report}, {@code chainrule.grader.result} and
 * {@code chainrule.notebook.cell}.
 */
@NullMarked
package chainrule.grader.talk;

import org.jspecify.annotations.NullMarked;
