package dev.osteon.evaluator;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** Which place among the locals each name has, at the point that is being compiled. Names hide those further out. */
final class Scope {
    private final Deque<String> names = new ArrayDeque<>();
    private int most;

    /** @return the place of the new name */
    int push(String name) {
        names.addLast(name);
        most = Math.max(most, names.size());
        return names.size() - 1;
    }

    void pop() {
        names.removeLast();
    }

    int place(String name) {
        int place = names.size();
        for (Iterator<String> inner = names.descendingIterator(); inner.hasNext(); ) {
            place--;
            if (inner.next().equals(name)) {
                return place;
            }
        }
        throw new NotCompiledException("no " + name + " in reach");
    }

    /** @return how many names there are at this point */
    int depth() {
        return names.size();
    }

    /** @return how many places are needed */
    int size() {
        return most;
    }
}
