/** What of the JJava kernel is needed to compile its adapter; the library's jar leaves it out. */
@NullMarked
package org.dflib.jjava.kernel.execution;

import org.jspecify.annotations.NullMarked;
