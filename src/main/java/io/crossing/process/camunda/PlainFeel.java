package io.crossing.process.camunda;

import camundajar.impl.scala.Product;
import camundajar.impl.scala.collection.Iterable;
import camundajar.impl.scala.collection.Iterator;
import io.crossing.process.FeelLimits;
import org.camunda.feel.syntaxtree.ConstNumber;
import org.camunda.feel.syntaxtree.EveryItem;
import org.camunda.feel.syntaxtree.Exponentiation;
import org.camunda.feel.syntaxtree.Filter;
import org.camunda.feel.syntaxtree.For;
import org.camunda.feel.syntaxtree.FunctionDefinition;
import org.camunda.feel.syntaxtree.FunctionInvocation;
import org.camunda.feel.syntaxtree.JavaFunctionInvocation;
import org.camunda.feel.syntaxtree.QualifiedFunctionInvocation;
import org.camunda.feel.syntaxtree.SomeItem;
import org.jspecify.annotations.Nullable;

/** Tells FEEL that ends soon and reaches nothing from the rest of the language. */
final class PlainFeel {

    private PlainFeel() {}

    /** Whether it is short enough to be read at all: the language's reader takes twice as long for each bracket in a bracket. */
    static boolean isShort(String expression) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < expression.length() && i <= FeelLimits.LENGTH; i++) {
            char c = expression.charAt(i);
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            deepest = Math.max(deepest, depth);
        }
        return expression.length() <= FeelLimits.LENGTH && deepest <= FeelLimits.NESTING;
    }

    /** @param part what the language's reader made of an expression, with all that it consists of */
    static boolean is(@Nullable Object part) {
        if (part instanceof Iterable<?> parts) {
            return consistsOfPlain(parts.iterator());
        }
        return !isMore(part) && (!(part instanceof Product whole) || consistsOfPlain(whole.productIterator()));
    }

    private static boolean isMore(@Nullable Object part) {
        return part instanceof For
                || part instanceof SomeItem
                || part instanceof EveryItem
                || part instanceof Exponentiation
                || part instanceof FunctionDefinition
                || part instanceof JavaFunctionInvocation
                || part instanceof QualifiedFunctionInvocation
                || (part instanceof FunctionInvocation call && !FeelLimits.FUNCTIONS.contains(call.function()))
                || (part instanceof Filter filter && !(filter.filter() instanceof ConstNumber));
    }

    private static boolean consistsOfPlain(Iterator<?> parts) {
        while (parts.hasNext()) {
            if (!is(parts.next())) {
                return false;
            }
        }
        return true;
    }
}
