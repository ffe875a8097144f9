package chainrule.exercises.permitted;

import chainrule.exercises.ContractReceiver;
import chainrule.exercises.Homework;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
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
    types.add(ContractReceiver.class);
    types.add(contract);
    types.addAll(contract.getAnnotation(Homework.class).library());
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
    add(method.getGenericReturnType());
    addAll(method.getGenericParameterTypes());
  }

  private void addAll(Type[] several) {
    for (Type type : several) {
      add(type);
    }
  }

  private void add(Type type) {
    if (type instanceof Class<?> plain) {
      addClass(plain);
    } else if (type instanceof ParameterizedType generic) {
      add(generic.getRawType());
      addAll(generic.getActualTypeArguments());
    } else if (type instanceof WildcardType wildcard) {
      addAll(wildcard.getUpperBounds());
      addAll(wildcard.getLowerBounds());
    }
  }

  private void addClass(Class<?> type) {
    if (type.isArray()) {
      addClass(type.getComponentType());
    } else if (type.getName().startsWith(KIT)
        && names.add(type.getName().replaceFirst("\\$.*", ""))
        && type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        add(component.getGenericType());
      }
    }
  }
}
