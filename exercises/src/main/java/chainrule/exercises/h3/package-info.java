/** Homework 3, computation graphs: the contract and the public checks. */
@org.jspecify.annotations.NullMarked
package chainrule.exercises.h3;
