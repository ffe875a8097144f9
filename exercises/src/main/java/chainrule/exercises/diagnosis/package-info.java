/**
 * Which known mistake explains all that an answer showed, and nothing else does; or what its
 * behaviour says for certain.
 *
 * <p>May use {@code chainrule.exercises.cases} and {@code chainrule.exercises.invoke}.
 */
@NullMarked
package chainrule.exercises.diagnosis;

import org.jspecify.annotations.NullMarked;
