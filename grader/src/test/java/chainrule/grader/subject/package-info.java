/** Classes that tests send into a sandbox, in place of a compiled notebook. */
@NullMarked
package chainrule.grader.subject;

import org.jspecify.annotations.NullMarked;
