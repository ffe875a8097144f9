/**
 * The marks of a class as other programs read them: Canvas, Moodle, Gradescope, and whatever reads
 * JUnit's XML.
 *
 * <p>May use {@code chainrule.grader.gradebook}, {@code report}, {@code result}, {@code roster},
 * the pages of {@code grading}, the file names of {@code intake}, and {@code chainrule.exercises}.
 * A file that leaves the house holds no seed, no number of a hidden check and nothing of the
 * machine that graded; whatever a student chose is written as plain text.
 */
@NullMarked
package chainrule.grader.export;

import org.jspecify.annotations.NullMarked;
