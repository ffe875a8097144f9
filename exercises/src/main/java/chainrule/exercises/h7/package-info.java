/** Homework 7, the laboratory of 1986: the contract and the public checks. */
@org.jspecify.annotations.NullMarked
package chainrule.exercises.h7;
