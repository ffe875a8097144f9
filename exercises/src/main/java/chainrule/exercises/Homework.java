package chainrule.exercises;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a contract: the interface that names the questions of one homework and their types. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Homework {
  /** The short name used on the command line and in files, such as {@code h5}. */
  String id();

  /** The title a reader sees. */
  String title();

  /**
   * Whether the course does without it: it is checked and marked as any other, and its points are
   * no part of the course's total.
   */
  boolean optional() default false;

  /**
   * The share of a check's points, in [0, 1], for numbers that are right only as exactly as a
   * finite difference or single precision makes them.
   */
  double closeShare() default 0.5;

  /**
   * The types of the kit that answers may use beside the contract and what its questions take and
   * give; the rest of it is what they are to write, or what checks them.
   */
  Class<?>[] library() default {};

  /** The parts that a person marks, such as a report. */
  Written[] written() default {};

  /** A part of a homework that students write as text and a person marks. */
  @interface Written {
    /** The number a reader sees, such as {@code R1}, see {@link QuestionKind#REPORT}. */
    String id();

    /** What it is called, such as {@code report}. */
    String name();

    /** Points to be had. */
    int points();
  }
}
