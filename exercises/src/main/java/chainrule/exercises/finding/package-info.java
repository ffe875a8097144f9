/**
 * What a check found out about an answer: facts with their data, kept as such in results, and the
 * one place where they are put into words.
 *
 * <p>A new kind of finding is a record of the interface it belongs to, a name in that interface's
 * list, and a line of words.
 *
 * <p>May use {@code chainrule.check}.
 */
@NullMarked
package chainrule.exercises.finding;

import org.jspecify.annotations.NullMarked;
