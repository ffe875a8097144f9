/** The hidden checks of homework 1, which only the grader has. */
@org.jspecify.annotations.NullMarked
package chainrule.exercises.h1.hidden;
