/** What a dishonest student may hand in, graded beside honest ones. */
@NullMarked
package chainrule.grader.attacks;

import org.jspecify.annotations.NullMarked;
