package chainrule.grader.wire;

import chainrule.exercises.QuestionSpec;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The closed list of types that may cross the wire for one contract: the records, enumerations and
 * functional interfaces that the signatures of its answers mention.
 *
 * <p>Both sides derive it from the contract, so that a message names a type by its number.
 */
public final class Catalog {
  private final List<QuestionSpec> questions;
  private final List<Class<?>> types = new ArrayList<>();

  private Catalog(List<QuestionSpec> questions) {
    this.questions = questions;
    for (QuestionSpec question : questions) {
      Method answer = question.answerMethod();
      Arrays.stream(answer.getGenericParameterTypes()).forEach(this::add);
      add(answer.getGenericReturnType());
    }
  }

  /** Returns the catalog of a contract. */
  public static Catalog of(Class<?> contract) {
    return new Catalog(QuestionSpec.of(contract));
  }

  /** Returns the questions of the contract; a message names one by its place here. */
  public List<QuestionSpec> questions() {
    return questions;
  }

  /** Returns the types, in the order of their numbers. */
  public List<Class<?>> types() {
    return List.copyOf(types);
  }

  /** Returns the number of the type of a record or constant, or −1 if it may not cross. */
  int numberOf(Class<?> type) {
    return types.indexOf(type);
  }

  /** Returns the number of the functional interface that an object is an instance of, or −1. */
  int numberOfFunction(Object function) {
    for (int i = 0; i < types.size(); i++) {
      if (types.get(i).isInterface() && types.get(i).isInstance(function)) {
        return i;
      }
    }
    return -1;
  }

  Class<?> type(int number) throws WireException {
    if (number < 0 || number >= types.size()) {
      throw new WireException("type number " + number + "; expected 0 to " + (types.size() - 1));
    }
    return types.get(number);
  }

  private void add(Type type) {
    if (type instanceof Class<?> plain) {
      addClass(plain);
    } else if (type instanceof GenericArrayType array) {
      add(array.getGenericComponentType());
    } else if (type instanceof ParameterizedType generic) {
      add(generic.getRawType());
      Arrays.stream(generic.getActualTypeArguments()).forEach(this::add);
    } else if (type instanceof WildcardType wildcard) {
      Arrays.stream(wildcard.getUpperBounds()).forEach(this::add);
      Arrays.stream(wildcard.getLowerBounds()).forEach(this::add);
    }
  }

  private void addClass(Class<?> type) {
    if (type.isArray()) {
      addClass(type.getComponentType());
    } else if (!types.contains(type) && crosses(type)) {
      types.add(type);
      if (type.isRecord()) {
        Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getGenericType)
            .forEach(this::add);
      } else if (type.isInterface()) {
        Method method = functionMethod(type);
        Arrays.stream(method.getGenericParameterTypes()).forEach(this::add);
        add(method.getGenericReturnType());
      }
    }
  }

  private static boolean crosses(Class<?> type) {
    return type.isRecord() || type.isEnum() || (type.isInterface() && abstractMethods(type) == 1);
  }

  private static long abstractMethods(Class<?> type) {
    return Arrays.stream(type.getMethods()).filter(Catalog::isFunctionMethod).count();
  }

  /** Returns the one method of a functional interface that has no body. */
  public static Method functionMethod(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(Catalog::isFunctionMethod)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(type + " has no abstract method"));
  }

  /** Comparator, for one, repeats {@code equals}. */
  private static boolean isFunctionMethod(Method method) {
    if (!Modifier.isAbstract(method.getModifiers())) {
      return false;
    }
    return Arrays.stream(Object.class.getMethods())
        .noneMatch(
            of ->
                of.getName().equals(method.getName())
                    && Arrays.equals(of.getParameterTypes(), method.getParameterTypes()));
  }
}
