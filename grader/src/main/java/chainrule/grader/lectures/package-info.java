/**
 * Lectures as files that people get: the reader's own copies, the speaker's slides.
 *
 * <p>May use {@code chainrule.grader.build} and {@code chainrule.grader.setup}.
 */
@NullMarked
package chainrule.grader.lectures;

import org.jspecify.annotations.NullMarked;
