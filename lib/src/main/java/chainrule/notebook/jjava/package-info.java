/**
 * The adapter to the JJava kernel, which finds it as a service.
 *
 * <p>Nothing else in the library may use this package; nothing but {@code notebook} is used here.
 */
@NullMarked
package chainrule.notebook.jjava;

import org.jspecify.annotations.NullMarked;
