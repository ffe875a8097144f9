/**
 * Examples to learn from: rules, random clouds, and the tables in {@code datasets/}.
 *
 * <p>Tablesaw reads the files; here they become matrices. May use {@code chainrule.math}.
 */
@NullMarked
package chainrule.data;

import org.jspecify.annotations.NullMarked;
