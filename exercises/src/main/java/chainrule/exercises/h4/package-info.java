/** Homework 4, forward networks: the contract and the public checks. */
@org.jspecify.annotations.NullMarked
package chainrule.exercises.h4;
