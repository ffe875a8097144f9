package chainrule.grader.sandbox;

import chainrule.exercises.CheckReport;
import chainrule.exercises.Contract;
import chainrule.exercises.Desk;
import chainrule.exercises.LastResult;
import chainrule.grader.wire.Catalog;
import chainrule.grader.wire.Message;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sandbox's desk: keeps the answers that the check cells hand in, to be called later. */
final class Answers implements Desk {
  private final Catalog catalog;
  private final List<Method> methods;
  private final Map<Integer, Object> answers = new TreeMap<>();
  private final Map<Integer, LastResult> results = new TreeMap<>();

  Answers(Catalog catalog) {
    this.catalog = catalog;
    this.methods = catalog.answers();
    for (Method method : methods) {
      method.setAccessible(true);
    }
  }

  @Override
  public synchronized CheckReport receive(Method question, Object answer) {
    answers.put(catalog.questions().indexOf(question.getName()), answer);
    return new CheckReport("", "", question.getName(), List.of(), List.of());
  }

  @Override
  public <C> C open(Class<C> contract) {
    try {
      return contract.cast(
          Class.forName(Contract.deskClass(contract)).getConstructor().newInstance());
    } catch (ReflectiveOperationException e) {
      return Desk.super.open(contract);
    }
  }

  synchronized List<Integer> handedIn() {
    return List.copyOf(answers.keySet());
  }

  /** Calls an answer with arrays that are its own. */
  Message call(Message.Call call) throws IllegalAccessException, InvocationTargetException {
    Object answer = answer(call.question());
    Object value = methods.get(call.question()).invoke(answer, call.arguments());
    LastResult last = results.computeIfAbsent(call.question(), question -> new LastResult());
    return new Message.Returned(value, call.arguments(), last.isChangedBefore(value));
  }

  private synchronized Object answer(int question) {
    Object answer = answers.get(question);
    if (answer == null) {
      throw new IllegalStateException("no answer was handed in");
    }
    return answer;
  }
}
