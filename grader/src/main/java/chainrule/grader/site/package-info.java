/**
 * The course as a site: pages of the executed lectures, of the homework as students get it, and the
 * Javadoc of what cells can use, made by Sphinx and the JDK's own tool.
 *
 * <p>May use {@code chainrule.exercises}, {@code chainrule.exercises.instructor}, {@code
 * chainrule.grader.build}, {@code chainrule.grader.command}, {@code chainrule.grader.files}, {@code
 * chainrule.grader.homework}, {@code chainrule.grader.lectures} and {@code chainrule.grader.setup}.
 */
@NullMarked
package chainrule.grader.site;

import org.jspecify.annotations.NullMarked;
