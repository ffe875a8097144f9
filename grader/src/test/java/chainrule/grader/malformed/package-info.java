/** Submissions as they must not come, graded with a class that knows nothing of them. */
@NullMarked
package chainrule.grader.malformed;

import org.jspecify.annotations.NullMarked;
