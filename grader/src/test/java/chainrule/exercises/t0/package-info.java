/** A small homework for the grader's own tests. */
@NullMarked
package chainrule.exercises.t0;

import org.jspecify.annotations.NullMarked;
