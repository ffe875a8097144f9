package chainrule.exercises.permitted;

import chainrule.exercises.ContractProxy;
import chainrule.exercises.Homework;
import chainrule.exercises.SignatureTypes;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.TreeSet;

/**
 * The types of the kit that belong to a homework: its contract, what opens it, what its questions
 * take and give, and those that it names.
 */
final class HomeworkTypes {
  private static final String KIT = "chainrule.";

  private final Set<String> names = new TreeSet<>();

  private HomeworkTypes() {}

  /** Returns their binary names; a type that is a member of another one goes with that one. */
  static Set<String> of(Class<?> contract) {
    HomeworkTypes types = new HomeworkTypes();
    types.addClass(ContractProxy.class);
    types.addClass(contract);
    SignatureTypes.visit(types::addClass, contract.getAnnotation(Homework.class).library());
    for (Method question : contract.getMethods()) {
      types.addSignature(question);
      for (Class<?> answer : question.getParameterTypes()) {
        for (Method method : answer.getMethods()) {
          types.addSignature(method);
        }
      }
    }
    return types.names;
  }

  private void addSignature(Method method) {
    SignatureTypes.visit(this::addClass, method.getGenericReturnType());
    SignatureTypes.visit(this::addClass, method.getGenericParameterTypes());
  }

  private void addClass(Class<?> type) {
    if (type.getName().startsWith(KIT)
        && names.add(type.getName().replaceFirst("\\$.*", ""))
        && type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        SignatureTypes.visit(this::addClass, component.getGenericType());
      }
    }
  }
}
