/**
 * The adapter to the JJava kernel, which finds it as a service.
 *
 * <p>Nothing else in the library may use this package. May use {@code chainrule.notebook} and
 * {@code chainrule.notebook.cell}.
 */
@NullMarked
package chainrule.notebook.jjava;

import org.jspecify.annotations.NullMarked;
