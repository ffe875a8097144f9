/**
 * Folders and files of a run: temporary ones that outlive no run, results that are written whole or
 * not at all, and what only its owner may read.
 *
 * <p>May use {@code chainrule.exercises.ipynb} and {@code chainrule.grader.build}.
 */
@NullMarked
package chainrule.grader.files;

import org.jspecify.annotations.NullMarked;
