/** The hidden checks of homework 0, which only the grader has. */
@org.jspecify.annotations.NullMarked
package chainrule.exercises.h0.hidden;
