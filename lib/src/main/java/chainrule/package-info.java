/**
 * The companion library of the Chain Rule course: small enough to read in an evening.
 *
 * <p>This package itself is empty; {@code math} is the floor, {@code notebook} the roof.
 */
package chainrule;
