package chainrule.grader.sandbox;

import chainrule.exercises.AnswerReceiver;
import chainrule.exercises.CheckReport;
import chainrule.exercises.ContractProxy;
import chainrule.exercises.PreviousResult;
import chainrule.grader.wire.Message;
import chainrule.grader.wire.TypeCatalog;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The sandbox's receiver: keeps the answers that the check cells hand in, to be called later. */
final class ReceivedAnswers implements AnswerReceiver {
  private final TypeCatalog catalog;
  private final List<Method> methods;
  private final Map<Integer, Object> answers = new TreeMap<>();
  private final Map<Integer, PreviousResult> results = new TreeMap<>();

  ReceivedAnswers(TypeCatalog catalog) {
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
          Class.forName(ContractProxy.receiverClass(contract)).getConstructor().newInstance());
    } catch (ReflectiveOperationException e) {
      return AnswerReceiver.super.open(contract);
    }
  }

  synchronized List<Integer> handedIn() {
    return List.copyOf(answers.keySet());
  }

  /** Calls an answer with arrays that are its own. */
  Message call(Message.Call call) throws IllegalAccessException, InvocationTargetException {
    Object answer = answer(call.question());
    Object value = methods.get(call.question()).invoke(answer, call.arguments());
    PreviousResult last =
        results.computeIfAbsent(call.question(), question -> new PreviousResult());
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
