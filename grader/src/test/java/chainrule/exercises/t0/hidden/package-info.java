/** The references, a known mistake and the hidden checks of the small homework. */
@NullMarked
package chainrule.exercises.t0.hidden;

import org.jspecify.annotations.NullMarked;
