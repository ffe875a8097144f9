/**
 * The adapter to the original IJava kernel, installed by a line in the kernel's start-up script.
 *
 * <p>Nothing else in the library may use this package. May use {@code chainrule.notebook}.
 */
@NullMarked
package chainrule.notebook.ijava;

import org.jspecify.annotations.NullMarked;
