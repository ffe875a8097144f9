/** Homework 5, backpropagation: the contract and the public checks. */
@org.jspecify.annotations.NullMarked
package chainrule.exercises.h5;
