/**
 * What a notebook shows: values as HTML or pictures, displays redrawn in place, progress bars.
 *
 * <p>Outside a kernel everything here still works and prints plain text. The packages {@code jjava}
 * and {@code ijava} below this one are the only code that knows a kernel's package names. May use
 * {@code chainrule.math} and {@code chainrule.numeric}.
 */
@NullMarked
package chainrule.notebook;

import org.jspecify.annotations.NullMarked;
