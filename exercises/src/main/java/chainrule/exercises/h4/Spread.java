package chainrule.exercises.h4;

/** How the first weights of a layer are drawn. */
public enum Spread {
  /** Uniform, in a range that depends on the widths of the layer. */
  UNIFORM,
  /** Normal around 0, with a standard deviation that is given. */
  NORMAL
}
