/** Homework 8, four projects: the contract, the public checks and their data. */
@org.jspecify.annotations.NullMarked
package chainrule.exercises.h8;
