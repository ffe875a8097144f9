/** Homework 2, losses, softmax and logistic regression: the contract and the public checks. */
@org.jspecify.annotations.NullMarked
package chainrule.exercises.h2;
