/** The networks and families of homework 7, as its checks see them. */
@org.jspecify.annotations.NullMarked
package chainrule.exercises.h7.lab;
