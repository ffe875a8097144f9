/** Homework 6, training and debugging: the contract and the public checks. */
@org.jspecify.annotations.NullMarked
package chainrule.exercises.h6;
