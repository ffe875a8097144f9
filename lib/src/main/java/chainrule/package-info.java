/**
 * The companion library of the Chain Rule course.
 *
 * <p>This package itself is empty; {@code numeric} and {@code math} are the floor, {@code notebook}
 * and {@code plot} what a reader sees.
 */
package chainrule;
