/**
 * What is known of the text of a cell: its parts, where it is wrong, where an exception of its code
 * comes from, what a name in it means, and which cell to run first where it means nothing yet.
 *
 * <p>The notebook's kernel and the grader's judge read a cell alike because both read it here, with
 * the compiler and JShell of the JDK. May use nothing of the kit.
 */
@NullMarked
package chainrule.notebook.cell;

import org.jspecify.annotations.NullMarked;
