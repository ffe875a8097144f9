/**
 * What a notebook shows: values as HTML or pictures, displays redrawn in place, progress bars.
 *
 * <p>Outside a kernel everything here still works and prints plain text. The two packages below
 * this one, {@code jjava} and {@code ijava}, are the only code that knows a kernel's package names.
 * This package uses no other package of the library.
 */
@NullMarked
package chainrule.notebook;

import org.jspecify.annotations.NullMarked;
