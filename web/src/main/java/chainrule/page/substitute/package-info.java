/**
 * Classes that a page has of its own, each in the place of a class or a method that needs a JVM or
 * much room.
 *
 * <p>May use {@code chainrule.numeric}.
 */
@NullMarked
package chainrule.page.substitute;

import org.jspecify.annotations.NullMarked;
