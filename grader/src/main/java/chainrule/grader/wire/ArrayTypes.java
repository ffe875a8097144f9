package chainrule.grader.wire;

import java.util.List;

/** The element types that arrays on the wire may have, by number; a catalog adds its own. */
final class ArrayTypes {
  private static final List<Class<?>> BASES =
      List.of(
          boolean.class,
          byte.class,
          short.class,
          char.class,
          int.class,
          long.class,
          float.class,
          double.class,
          String.class,
          Object.class,
          List.class,
          Boolean.class,
          Integer.class,
          Long.class,
          Double.class);

  /** The number of the type that most arrays have. */
  static final int DOUBLE = BASES.indexOf(double.class);

  private final TypeCatalog catalog;

  ArrayTypes(TypeCatalog catalog) {
    this.catalog = catalog;
  }

  /** Returns the number of an element type, or −1. */
  int numberOf(Class<?> base) {
    if (base == double.class) {
      return DOUBLE;
    }
    int number = BASES.indexOf(base);
    if (number >= 0) {
      return number;
    }
    int own = catalog.numberOf(base);
    return own < 0 ? -1 : BASES.size() + own;
  }

  /** Returns the type of the elements of an array with so many dimensions over a base type. */
  Class<?> elementType(int number, int dimensions) throws WireException {
    if (dimensions < 1 || dimensions > MessageLimits.DEPTH) {
      throw new WireException(dimensions + " dimensions; expected 1 to " + MessageLimits.DEPTH);
    }
    if (number < 0) {
      throw new WireException("element type " + number);
    }
    Class<?> type = number < BASES.size() ? BASES.get(number) : catalog.type(number - BASES.size());
    for (int i = 1; i < dimensions; i++) {
      type = type.arrayType();
    }
    return type;
  }
}
