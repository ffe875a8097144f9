package chainrule.grader.wire;

import chainrule.exercises.QuestionSpec;
import chainrule.exercises.SignatureTypes;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The closed list of types that may cross the wire for one contract: the records, enumerations and
 * functional interfaces that the signatures of its answers mention.
 *
 * <p>Both sides derive it from the contract, so that a message names a type by its number.
 */
public final class TypeCatalog {
  private final Class<?> contract;
  private final List<String> questions;
  private final List<Method> answers = new ArrayList<>();
  private final List<Class<?>> types = new ArrayList<>();
  private final ArrayTypes arrayTypes = new ArrayTypes(this);

  private TypeCatalog(Class<?> contract, List<String> questions) {
    this.contract = contract;
    this.questions = List.copyOf(questions);
    Method[] methods = contract.getMethods();
    for (String question : questions) {
      Method answer = QuestionSpec.abstractMethod(answerType(methods, question));
      answers.add(answer);
      addSignature(answer);
    }
  }

  /** Returns the catalog of a contract. */
  public static TypeCatalog of(Class<?> contract) {
    return new TypeCatalog(
        contract, QuestionSpec.of(contract).stream().map(QuestionSpec::name).toList());
  }

  /**
   * Returns the same catalog in another process, without reading annotations, which takes a JVM
   * that has just started a tenth of all its time.
   *
   * @param arguments what {@link #arguments} gave
   * @throws ClassNotFoundException if the contract is not in this process's class path
   */
  public static TypeCatalog ofArguments(String... arguments) throws ClassNotFoundException {
    List<String> all = Arrays.asList(arguments);
    return new TypeCatalog(Class.forName(all.get(0)), all.subList(1, all.size()));
  }

  /** Returns arguments for the command line of a process that is to have this catalog. */
  public List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    arguments.add(contract.getName());
    arguments.addAll(questions);
    return arguments;
  }

  /** Returns the contract. */
  public Class<?> contract() {
    return contract;
  }

  /** Returns the names of the questions of the contract; a message names one by its place here. */
  public List<String> questions() {
    return questions;
  }

  /** Returns the methods that answers implement, in the order of the questions. */
  public List<Method> answers() {
    return Collections.unmodifiableList(answers);
  }

  /** Returns the types, in the order of their numbers. */
  public List<Class<?>> types() {
    return Collections.unmodifiableList(types);
  }

  ArrayTypes arrayTypes() {
    return arrayTypes;
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

  private static Class<?> answerType(Method[] methods, String question) {
    for (Method method : methods) {
      if (method.getName().equals(question) && method.getParameterCount() == 1) {
        return method.getParameterTypes()[0];
      }
    }
    throw new IllegalArgumentException("no question " + question);
  }

  private void addSignature(Method method) {
    SignatureTypes.visit(this::addClass, method.getGenericParameterTypes());
    SignatureTypes.visit(this::addClass, method.getGenericReturnType());
  }

  private void addClass(Class<?> type) {
    if (!types.contains(type) && crosses(type)) {
      types.add(type);
      if (type.isRecord()) {
        for (RecordComponent component : type.getRecordComponents()) {
          SignatureTypes.visit(this::addClass, component.getGenericType());
        }
      } else if (type.isInterface()) {
        Method method = functionMethod(type);
        addSignature(method);
      }
    }
  }

  private static boolean crosses(Class<?> type) {
    return type.isRecord() || type.isEnum() || (type.isInterface() && abstractMethods(type) == 1);
  }

  private static int abstractMethods(Class<?> type) {
    int count = 0;
    for (Method method : type.getMethods()) {
      count += isFunctionMethod(method) ? 1 : 0;
    }
    return count;
  }

  /** Returns the one method of a functional interface that has no body. */
  public static Method functionMethod(Class<?> type) {
    for (Method method : type.getMethods()) {
      if (isFunctionMethod(method)) {
        return method;
      }
    }
    throw new IllegalArgumentException(type + " has no abstract method");
  }

  /** Comparator, for one, repeats {@code equals}. */
  private static boolean isFunctionMethod(Method method) {
    if (!Modifier.isAbstract(method.getModifiers())) {
      return false;
    }
    for (Method ofObject : Object.class.getMethods()) {
      if (ofObject.getName().equals(method.getName())
          && Arrays.equals(ofObject.getParameterTypes(), method.getParameterTypes())) {
        return false;
      }
    }
    return true;
  }
}
