/**
 * Looks at the machine and says what it has, what it lacks, and the mend.
 *
 * <p>May use {@code setup}, {@code jail} and {@code scratch}; only {@code cli} uses it.
 */
@NullMarked
package chainrule.grader.doctor;

import org.jspecify.annotations.NullMarked;
