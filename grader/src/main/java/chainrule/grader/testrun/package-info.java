/**
 * Reads a run of the kit's own tests: Maven's lines as they come, then Surefire's reports.
 *
 * <p>May use {@code setup}; only {@code cli} uses it.
 */
@NullMarked
package chainrule.grader.testrun;

import org.jspecify.annotations.NullMarked;
