/** Homework 1, perceptron to Widrow–Hoff: the contract and the public checks. */
@org.jspecify.annotations.NullMarked
package chainrule.exercises.h1;
