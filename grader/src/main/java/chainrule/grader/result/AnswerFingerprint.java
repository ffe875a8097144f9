package chainrule.grader.result;

import java.io.IOException;
import java.io.StreamTokenizer;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.lang.model.SourceVersion;

/**
 * An answer as it was handed in, and what is left of it once comments, layout and chosen names are
 * gone: answers with the same print are the same code.
 *
 * @param question the method the student writes
 * @param print in hexadecimal
 * @param tokens how many words and signs the code has
 * @param code what the student wrote, its beginning where it is very long; empty if an earlier
 *     version of the kit graded it
 */
public record AnswerFingerprint(String question, String print, int tokens, String code) {
  private static final int LENGTH = 16;
  private static final int MOST_CODE = 20_000;

  /** Fills in what an earlier version of the kit did not write. */
  public AnswerFingerprint {
    code = Objects.requireNonNullElse(code, "");
  }

  /** An answer whose code is not at hand. */
  public AnswerFingerprint(String question, String print, int tokens) {
    this(question, print, tokens, "");
  }

  /** Returns what answers of different layout have in common. */
  public AnswerFingerprint withoutCode() {
    return new AnswerFingerprint(question, print, tokens);
  }

  /**
   * Returns the print of an answer.
   *
   * @param question the method the student writes
   * @param code what the student wrote; need not compile
   */
  public static AnswerFingerprint of(String question, String code) {
    List<String> tokens = tokens(code);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(String.join("\n", tokens).getBytes(StandardCharsets.UTF_8));
      String print = HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
      return new AnswerFingerprint(question, print, tokens.size(), beginning(code.strip()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static String beginning(String code) {
    if (code.length() <= MOST_CODE) {
      return code;
    }
    int end = Character.isHighSurrogate(code.charAt(MOST_CODE - 1)) ? MOST_CODE - 1 : MOST_CODE;
    return code.substring(0, end) + "\n…";
  }

  /** Returns the words and signs of the code; names are numbered as they come. */
  private static List<String> tokens(String code) {
    StreamTokenizer tokenizer = tokenizer(code);
    List<String> tokens = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    try {
      for (int type = tokenizer.nextToken();
          type != StreamTokenizer.TT_EOF;
          type = tokenizer.nextToken()) {
        if (type != StreamTokenizer.TT_WORD) {
          String quoted = tokenizer.sval == null ? "" : tokenizer.sval;
          tokens.add(Character.toString(type) + quoted);
        } else if (isName(tokenizer.sval)) {
          tokens.add(names.computeIfAbsent(tokenizer.sval, name -> "name " + names.size()));
        } else {
          tokens.add(tokenizer.sval);
        }
      }
      return tokens;
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory cannot be read", e);
    }
  }

  private static boolean isName(String word) {
    return !Character.isDigit(word.charAt(0)) && !SourceVersion.isKeyword(word);
  }

  private static StreamTokenizer tokenizer(String code) {
    StreamTokenizer tokenizer = new StreamTokenizer(new StringReader(withoutComments(code)));
    tokenizer.resetSyntax();
    tokenizer.whitespaceChars(0, ' ');
    tokenizer.wordChars('a', 'z');
    tokenizer.wordChars('A', 'Z');
    tokenizer.wordChars('0', '9');
    tokenizer.wordChars('_', '_');
    tokenizer.wordChars('$', '$');
    tokenizer.wordChars(0x80, 0xff);
    tokenizer.quoteChar('"');
    tokenizer.quoteChar('\'');
    return tokenizer;
  }

  /** The tokenizer itself calls itself once more for every comment that follows another one. */
  private static String withoutComments(String code) {
    StringBuilder rest = new StringBuilder();
    char quote = 0;
    int at = 0;
    while (at < code.length()) {
      char c = code.charAt(at);
      if (quote == 0 && (code.startsWith("//", at) || code.startsWith("/*", at))) {
        at = endOfComment(code, at);
        rest.append(' ');
        continue;
      }
      if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == quote || c == '\n') {
        quote = 0;
      } else if (quote != 0 && c == '\\' && at + 1 < code.length()) {
        rest.append(c);
        c = code.charAt(++at);
      }
      rest.append(c);
      at++;
    }
    return rest.toString();
  }

  private static int endOfComment(String code, int begin) {
    String mark = code.startsWith("//", begin) ? "\n" : "*/";
    int end = code.indexOf(mark, begin + 2);
    return end < 0 ? code.length() : end + mark.length();
  }
}
