package chainrule.exercises;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.function.Consumer;

/** The classes that the generic types of a signature are made of. */
public final class SignatureTypes {
  private SignatureTypes() {}

  /**
   * Visits the classes that types are made of: of an array its elements', of a generic type itself
   * and its arguments'. Type variables stand for nothing.
   *
   * @param each told each class, which is no array; may be told one more than once
   */
  public static void visit(Consumer<Class<?>> each, Type... types) {
    for (Type type : types) {
      if (type instanceof Class<?> plain && plain.isArray()) {
        visit(each, plain.getComponentType());
      } else if (type instanceof Class<?> plain) {
        each.accept(plain);
      } else if (type instanceof GenericArrayType array) {
        visit(each, array.getGenericComponentType());
      } else if (type instanceof ParameterizedType generic) {
        visit(each, generic.getRawType());
        visit(each, generic.getActualTypeArguments());
      } else if (type instanceof WildcardType wildcard) {
        visit(each, wildcard.getUpperBounds());
        visit(each, wildcard.getLowerBounds());
      }
    }
  }
}
