/** Homework 0, vectors, derivatives and finite differences: the contract and the public checks. */
@org.jspecify.annotations.NullMarked
package chainrule.exercises.h0;
