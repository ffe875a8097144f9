/** Notebooks that the notebook and the grader must judge alike. */
@NullMarked
package chainrule.grader.agreement;

import org.jspecify.annotations.NullMarked;
